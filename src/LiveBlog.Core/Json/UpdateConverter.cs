using System.Text.Json;

namespace LiveBlog.Core.Json;

internal static class UpdateConverter
{
    private static readonly JsonNames Names = new(
        "id", "aliases", "url", "headline", "published", "modified", "eventClock", "authors",
        "pinned", "keyEvent", "summary", "breaking", "body", "quotes", "tags", "corrections");

    public static Update Read(ref Utf8JsonReader reader)
    {
        Parts parts = new();
        ObjectWalk walk = new(ref reader, Names);
        while (walk.Next(ref reader, out string name))
        {
            if (name.Length == 0)
                walk.Keep(ref reader);
            else
                parts.Take(ref reader, name);
        }

        return parts.Build(walk.Extensions);
    }

    public static void Write(Utf8JsonWriter writer, Update update)
    {
        writer.WriteStartObject();
        writer.Text("id"u8, update.Id);
        writer.Texts("aliases"u8, update.Aliases);
        writer.Address("url"u8, update.Url);
        writer.Text("headline"u8, update.Headline);
        writer.Object("published"u8, update.Published, UpdateTimeConverter.Write);
        writer.Object("modified"u8, update.Modified, UpdateTimeConverter.Write);
        writer.Text("eventClock"u8, update.EventClock);
        writer.List("authors"u8, update.Authors, AuthorConverter.Write);
        writer.Flag("pinned"u8, update.IsPinned);
        writer.Flag("keyEvent"u8, update.IsKeyEvent);
        writer.Flag("summary"u8, update.IsSummary);
        writer.Flag("breaking"u8, update.IsBreaking);
        writer.List("body"u8, update.Body, BlockConverter.Write);
        writer.List("quotes"u8, update.Quotes, QuoteConverter.Write);
        writer.Texts("tags"u8, update.Tags);
        writer.List("corrections"u8, update.Corrections, CorrectionConverter.Write);
        ExtensionConverter.WriteAll(writer, update.Extensions, Names);
        writer.WriteEndObject();
    }

    private struct Parts()
    {
        private string? id, headline, eventClock;
        private Uri? url;
        private UpdateTime? published, modified;
        private bool isPinned, isKeyEvent, isSummary, isBreaking;
        private ValueList<string> aliases = [], tags = [];
        private ValueList<Author> authors = [];
        private ValueList<Block> body = [];
        private ValueList<Quote> quotes = [];
        private ValueList<Correction> corrections = [];

        public void Take(ref Utf8JsonReader reader, string name)
        {
            switch (name)
            {
                case "id": id = JsonText.Read(ref reader); break;
                case "aliases": aliases = JsonRead.Texts(ref reader); break;
                case "url": url = JsonRead.Address(ref reader); break;
                case "headline": headline = JsonText.Read(ref reader); break;
                case "published": published = UpdateTimeConverter.Read(ref reader); break;
                case "modified": modified = UpdateTimeConverter.Read(ref reader); break;
                case "eventClock": eventClock = JsonText.Read(ref reader); break;
                case "authors": authors = JsonRead.List(ref reader, AuthorConverter.Read); break;
                case "pinned": isPinned = JsonRead.Flag(ref reader); break;
                case "keyEvent": isKeyEvent = JsonRead.Flag(ref reader); break;
                case "summary": isSummary = JsonRead.Flag(ref reader); break;
                case "breaking": isBreaking = JsonRead.Flag(ref reader); break;
                case "body": body = JsonRead.List(ref reader, BlockConverter.Read); break;
                case "quotes": quotes = JsonRead.List(ref reader, QuoteConverter.Read); break;
                case "tags": tags = JsonRead.Texts(ref reader); break;
                case "corrections": corrections = JsonRead.List(ref reader, CorrectionConverter.Read); break;
            }
        }

        public readonly Update Build(ValueList<Extension> extensions) => new()
        {
            Id = id,
            Aliases = aliases,
            Url = url,
            Headline = headline,
            Published = published,
            Modified = modified,
            EventClock = eventClock,
            Authors = authors,
            IsPinned = isPinned,
            IsKeyEvent = isKeyEvent,
            IsSummary = isSummary,
            IsBreaking = isBreaking,
            Body = body,
            Quotes = quotes,
            Tags = tags,
            Corrections = corrections,
            Extensions = extensions,
        };
    }
}
