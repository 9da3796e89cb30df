namespace LiveBlog.Core.Feeds;

/// <summary>The style sheet of the HTML page: one column, light and dark, no web fonts.</summary>
internal static class HtmlStyle
{
    public const string Sheet = """
        :root { color-scheme: light dark; --paper: #fdfcfa; --ink: #1c1b19; --dim: #5f5b54; --line: #dcd7ce; --mark: #a3131f;
          --wash: #f3efe8; --link: #0b4f8a; }
        @media (prefers-color-scheme: dark) { :root { --paper: #16171a; --ink: #e9e6e0; --dim: #a7a298; --line: #363432; --mark: #ff8f87;
          --wash: #222327; --link: #8fc3f5; } }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; scroll-padding-top: 4rem; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, "Times New Roman", serif;
          overflow-wrap: break-word; }
        main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1, h2, h3, h4, h5, h6, .meta, .byline, .clock, nav, figcaption, footer, .tags, .badge, th { font-family: system-ui, "Segoe UI",
          Roboto, sans-serif; }
        h1 { font-size: clamp(1.75rem, 5vw, 2.5rem); line-height: 1.15; margin: .5rem 0; text-wrap: balance; }
        h2 { font-size: .9375rem; letter-spacing: .02em; margin: 2.5rem 0 0; padding: .5rem 0; position: sticky; top: 0;
          background: var(--paper); border-bottom: 2px solid var(--ink); z-index: 1; }
        h3 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .5rem; }
        h4, h5, h6 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
        p { margin: 0 0 .875rem; }
        a { color: var(--link); text-underline-offset: .15em; }
        a:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
        .standfirst { font-size: 1.1875rem; color: var(--dim); }
        .meta, .byline, .tags { font-size: .875rem; color: var(--dim); }
        .badge { display: inline-block; font-size: .75rem; font-weight: 700; letter-spacing: .05em; text-transform: uppercase;
          color: var(--mark); border: 1px solid; border-radius: .25rem; padding: 0 .4rem; margin: 0 .5rem .5rem 0; }
        nav { background: var(--wash); border-radius: .5rem; padding: 1rem 1.25rem; margin: 1.5rem 0; font-size: .9375rem; }
        nav ol { list-style: none; margin: .5rem 0 0; padding: 0; }
        nav li { display: flex; gap: .75rem; padding: .2rem 0; }
        nav strong { display: block; }
        .update { padding: 1.25rem 0; border-bottom: 1px solid var(--line); }
        .update:target { background: var(--wash); margin: 0 -1.25rem; padding: 1.25rem; }
        .clock { font-size: .875rem; font-weight: 700; font-variant-numeric: tabular-nums; margin: 0 0 .35rem; }
        .clock a { color: var(--mark); text-decoration: none; }
        .clock a:hover { text-decoration: underline; }
        figure { margin: 1.25rem 0; }
        img { display: block; max-width: 100%; height: auto; background: var(--wash); border-radius: .25rem; }
        figcaption { font-size: .875rem; line-height: 1.45; color: var(--dim); margin-top: .5rem; }
        figcaption small { display: block; font-size: .8125rem; }
        blockquote { margin: 1.25rem 0; padding: .25rem 0 .25rem 1.25rem; border-left: 3px solid var(--mark); }
        blockquote p:last-of-type { margin-bottom: .35rem; }
        blockquote footer { font-size: .875rem; color: var(--dim); }
        ul, ol { padding-left: 1.4rem; }
        li { margin: .25rem 0; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; font-size: .9375rem; margin: 1rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line); }
        .more { margin-top: 1.5rem; }
        .note { font-size: .9375rem; background: var(--wash); border-radius: .25rem; padding: .6rem .9rem; }
        @media print { h2 { position: static; } nav { display: none; } }
        """;
}
