using System.Text.Json;

namespace LiveBlog.Core.Json;

/// <summary>The members of a story while they are read.</summary>
internal struct StoryParts()
{
    private string? id, headline, summary, statusEvidence, timeZone, language, section;
    private Uri? url;
    private StoryStatus? status;
    private Coverage? coverage;
    private UpdateTime? published, modified;
    private Publication? publication;
    private ValueList<Author> authors = [];
    private ValueList<Image> images = [];
    private ValueList<string> keywords = [];
    private ValueList<Update> updates = [];
    private ValueList<Tombstone> tombstones = [];
    private ValueList<Continuation> continuations = [];

    public void Take(ref Utf8JsonReader reader, string name)
    {
        switch (name)
        {
            case "id": id = JsonText.Read(ref reader); break;
            case "url": url = JsonRead.Address(ref reader); break;
            case "headline": headline = JsonText.Read(ref reader); break;
            case "summary": summary = JsonText.Read(ref reader); break;
            case "status": status = (StoryStatus)JsonEnums.StoryStatus.ReadValue(ref reader); break;
            case "statusEvidence": statusEvidence = JsonText.Read(ref reader); break;
            case "coverage": coverage = CoverageConverter.Read(ref reader); break;
            case "published": published = UpdateTimeConverter.Read(ref reader); break;
            case "modified": modified = UpdateTimeConverter.Read(ref reader); break;
            case "timeZone": timeZone = JsonText.Read(ref reader); break;
            case "language": language = JsonText.Read(ref reader); break;
            case "publication": publication = PublicationConverter.Read(ref reader); break;
            case "authors": authors = JsonRead.List(ref reader, AuthorConverter.Read); break;
            case "images": images = JsonRead.List(ref reader, ImageConverter.Read); break;
            case "keywords": keywords = JsonRead.Texts(ref reader); break;
            case "section": section = JsonText.Read(ref reader); break;
            case "updates": updates = JsonRead.List(ref reader, UpdateConverter.Read); break;
            case "tombstones": tombstones = JsonRead.List(ref reader, TombstoneConverter.Read); break;
            case "continuations": continuations = JsonRead.List(ref reader, ContinuationConverter.Read); break;
        }
    }

    public readonly Story Build(ValueList<Extension> extensions) => new()
    {
        Id = id,
        Url = url,
        Headline = headline,
        Summary = summary,
        Status = status,
        StatusEvidence = statusEvidence,
        Coverage = coverage,
        Published = published,
        Modified = modified,
        TimeZone = timeZone,
        Language = language,
        Publication = publication,
        Authors = authors,
        Images = images,
        Keywords = keywords,
        Section = section,
        Updates = updates,
        Tombstones = tombstones,
        Continuations = continuations,
        Extensions = extensions,
    };
}
