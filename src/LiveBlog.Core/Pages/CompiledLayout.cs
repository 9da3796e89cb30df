using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>A layout with its selectors compiled. A field that is null is left to the generic rules.</summary>
internal sealed record CompiledLayout
{
    public CompiledLayout(Layout layout)
    {
        Layout = layout;
        Update = ElementTest.Compile(layout.Update);
        Skip = FieldPath.Compile(layout.Skip);
        Id = FieldPath.Compile(layout.Id);
        Url = FieldPath.Compile(layout.Url);
        Headline = FieldPath.Compile(layout.Headline);
        Published = FieldPath.Compile(layout.Published);
        Modified = FieldPath.Compile(layout.Modified);
        EventClock = FieldPath.Compile(layout.EventClock);
        DayHeading = FieldPath.Compile(layout.DayHeading);
        Author = FieldPath.Compile(layout.Author);
        Body = FieldPath.Compile(layout.Body);
        Drop = FieldPath.Compile(layout.Drop);
        Pinned = FieldPath.Compile(layout.Pinned);
        KeyEvent = FieldPath.Compile(layout.KeyEvent);
        Summary = FieldPath.Compile(layout.Summary);
        Breaking = FieldPath.Compile(layout.Breaking);
        Deleted = FieldPath.Compile(layout.Deleted);
    }

    public Layout Layout { get; }

    public ElementTest[] Update { get; }

    public FieldPath? Skip { get; }

    public FieldPath? Id { get; }

    public FieldPath? Url { get; }

    public FieldPath? Headline { get; private init; }

    public FieldPath? Published { get; private init; }

    public FieldPath? Modified { get; private init; }

    public FieldPath? EventClock { get; }

    public FieldPath? DayHeading { get; }

    public FieldPath? Author { get; private init; }

    public FieldPath? Body { get; private init; }

    public FieldPath? Drop { get; }

    public FieldPath? Pinned { get; }

    public FieldPath? KeyEvent { get; }

    public FieldPath? Summary { get; }

    public FieldPath? Breaking { get; }

    public FieldPath? Deleted { get; }

    public bool IsUpdate(in PageElement item, PageIndex index) =>
        ElementTest.Any(Update, item, index) && Skip?.Matches(item, index) != true &&
        (!Layout.OpensWithClock || ClockOpening.Read([item.Element], index) is not null);

    /// <summary>The layout without the fields that no entry has: their selectors are out of date, and generic rules take over.</summary>
    public CompiledLayout FoundIn(List<Entry> entries) => this with
    {
        Headline = entries.Exists(entry => Headline?.First(entry) is { Value.Length: > 0 }) ? Headline : null,
        Published = entries.Exists(entry => IsTimed(Published, entry)) ? Published : null,
        Modified = entries.Exists(entry => IsTimed(Modified, entry)) ? Modified : null,
        Author = entries.Exists(entry => Author?.First(entry) is { } hit && Bylines.Read(hit.Value).Any()) ? Author : null,
        Body = entries.Exists(entry => Body?.First(entry) is { Value.Length: > 0 }) ? Body : null,
    };

    /// <summary>The layout for an entry that has none of the fields: its markup has moved on, and the generic rules read all of
    /// it.</summary>
    public CompiledLayout Generic() => this with { Headline = null, Published = null, Modified = null, Author = null, Body = null };

    /// <summary>True where the entry has one of the fields, or where there is none to look for.</summary>
    public bool Knows(Entry entry) => 
        (Published ?? Headline ?? Author ?? Body) is null || Published?.IsIn(entry) == true || Headline?.IsIn(entry) == true
        || Author?.IsIn(entry) == true || Body?.IsIn(entry) == true;

    /// <summary>True where the layout names a field that <see cref="FoundIn"/> left out.</summary>
    public bool HasLost(CompiledLayout found) => Main.Zip(found.Main).Any(field => field.First is not null && field.Second is null);

    private FieldPath?[] Main => [Published, Headline, Author, Body];

    private static bool IsTimed(FieldPath? path, Entry entry) =>
        path?.All(entry).Exists(hit => entry.Index.Times.IsTime(hit.Value)) == true;
}
