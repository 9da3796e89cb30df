using CsCheck;

namespace LiveBlog.Core.Tests;

/// <summary>Arbitrary blocks, updates and stories.</summary>
internal static class AnyStory
{
    private static readonly Gen<ValueList<RichText>> Texts = Any.RichText.Array[0, 3].Select(all => all.ToValueList());

    public static readonly Gen<Image> Image =
        Gen.Select(Any.Maybe(Any.Url), Any.Maybe(Any.Text), Any.Maybe(Any.Word), Any.Extensions, (url, text, word, extensions) =>
        new Image { Url = url.FirstOrDefault(), Alt = text.FirstOrDefault(), Caption = word.FirstOrDefault(),
            Credit = text.FirstOrDefault(), Extensions = extensions });

    public static readonly Gen<Block> Block = Gen.OneOf<Block>(
        Gen.Select(Any.RichText, Any.Extensions, (text, extensions) => (Block)new Paragraph { Content = text, Extensions = extensions }),
        Any.RichText.Select(text => (Block)new Paragraph { Content = text.Text }),
        Gen.Select(Any.RichText, Gen.Int[1, 6], (text, level) => (Block)new Heading { Content = text, Level = level }),
        Gen.Select(Texts, Any.Maybe(Any.Speaker), Any.Maybe(Any.Url), (texts, speaker, url) =>
            (Block)new BlockQuote { Paragraphs = texts, Speaker = speaker.FirstOrDefault(), Url = url.FirstOrDefault() }),
        Gen.Select(Texts, Gen.Bool, Any.Extensions,
            (items, ordered, extensions) => (Block)new ListBlock { Items = items, IsOrdered = ordered, Extensions = extensions }),
        Gen.Select(Texts.Array[0, 3], Gen.Bool, (rows, header) => (Block)new Table { Rows = rows.ToValueList(), HasHeader = header }),
        Image.Select(image => (Block)image),
        Gen.Select(Any.Maybe(Any.Url), Any.Maybe(Any.Word),
            (url, word) => (Block)new Video { Url = url.FirstOrDefault(), Provider = word.FirstOrDefault(),
            Caption = word.FirstOrDefault() }),
        Gen.Select(Any.Word, Any.Maybe(Any.Url), Any.Maybe(Any.Text), (word, url, text) =>
            (Block)new Embed { Provider = word, Url = url.FirstOrDefault(), Author = text.FirstOrDefault(), Text = text.FirstOrDefault() }),
        Gen.Select(Any.Word, Any.Extensions,
            (word, extensions) => (Block)new UnknownBlock { Type = $"future {word}", Extensions = extensions }));

    public static readonly Gen<Quote> Quote = Gen.Select(
        Any.Text, Any.Segment.Array[0, 2], Any.Maybe(Any.Speaker), Any.Maybe(Any.Word), Gen.Enum<QuoteKind>(), Gen.Enum<SpeakerEvidence>(),
            Any.Extensions,
        (text, segments, speaker, cue, kind, evidence, extensions) => new Quote
        {
            Text = text,
            Segments = segments.ToValueList(),
            Speaker = speaker.FirstOrDefault(),
            Cue = cue.FirstOrDefault(),
            Kind = kind,
            Evidence = evidence,
            Extensions = extensions,
        });

    public static readonly Gen<Update> Update = Gen.Select(
        Any.Text.Array[0, 3], Any.Maybe(Any.Url), Any.Maybe(Any.UpdateTime), Any.Author.Array[0, 2], Block.Array[0, 4], Quote.Array[0, 2],
            Gen.Int[0, 31], Any.Extensions,
        (texts, url, time, authors, body, quotes, bits, extensions) => new Update
        {
            Id = (bits & 16) != 0 ? $"u{bits}" : texts.FirstOrDefault(),
            Aliases = texts.Skip(1).ToValueList(),
            Url = url.FirstOrDefault(),
            Headline = texts.LastOrDefault(),
            Published = time.FirstOrDefault(),
            Modified = (bits & 1) == 0 ? null : time.FirstOrDefault(),
            EventClock = (bits & 1) == 0 ? null : "45+2",
            Authors = authors.ToValueList(),
            Body = body.ToValueList(),
            Quotes = quotes.ToValueList(),
            IsPinned = (bits & 2) != 0,
            IsKeyEvent = (bits & 4) != 0,
            IsSummary = (bits & 6) == 6,
            IsBreaking = (bits & 8) != 0,
            Tags = texts.Skip(2).ToValueList(),
            Corrections = [.. quotes.Take(1)
                .Select(quote => new Correction { Text = quote.Text, Kind = (CorrectionKind)(bits & 3), Published = time.FirstOrDefault(),
                Url = url.FirstOrDefault() })],
            Extensions = extensions,
        });

    public static readonly Gen<Story> Story = Gen.Select(
        Any.Text.Array[0, 4], Any.Maybe(Any.Url), Any.Maybe(Any.UpdateTime), Any.Maybe(Any.Time), Any.Author.Array[0, 2], Image.Array[0, 2],
            Update.Array[0, 4], Any.Extensions,
        (texts, url, time, span, authors, images, updates, extensions) => new Story
        {
            Id = texts.FirstOrDefault(),
            Url = url.FirstOrDefault(),
            Headline = texts.ElementAtOrDefault(1),
            Summary = texts.ElementAtOrDefault(2),
            Status = texts.Length == 0 ? null : (StoryStatus)texts.Length,
            StatusEvidence = texts.ElementAtOrDefault(3),
            Coverage = texts.Length > 2 ? new Coverage { Start = span.Length > 0 ? span[0] : null, Extensions = extensions } : null,
            Published = time.FirstOrDefault(),
            Modified = texts.Length == 1 ? null : time.FirstOrDefault(),
            TimeZone = texts.Length > 1 ? "Europe/London" : null,
            Language = texts.Length > 1 ? "en-GB" : null,
            Publication = texts.Length > 2
                ? new Publication { Name = texts[2], Url = url.FirstOrDefault(), Logo = url.FirstOrDefault(), Extensions = extensions }
                : null,
            Authors = authors.ToValueList(),
            Images = images.ToValueList(),
            Keywords = texts.Skip(2).ToValueList(),
            Section = texts.ElementAtOrDefault(2),
            Updates = updates.ToValueList(),
            Tombstones = [.. texts.Skip(3)
                .Select(text => new Tombstone { Ref = text, When = span.Length > 0 ? span[0] : null, By = text, Comment = text })],
            Continuations =
                [.. images.Select(
                image => new Continuation { Kind = ContinuationKind.Older, Url = image.Url, Label = image.Alt,
                Extensions = image.Extensions })],
            Extensions = extensions,
        });
}
