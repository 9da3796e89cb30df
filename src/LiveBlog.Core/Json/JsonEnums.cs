using System.Text.Json;

namespace LiveBlog.Core.Json;

/// <summary>The names of the model's enums in camelCase, each at the index of its value.</summary>
internal static class JsonEnums
{
    public static readonly JsonNames StoryStatus = Of<StoryStatus>();
    public static readonly JsonNames TimePrecision = Of<TimePrecision>();
    public static readonly JsonNames TimeSource = Of<TimeSource>();
    public static readonly JsonNames MarkKind = Of<MarkKind>();
    public static readonly JsonNames QuoteKind = Of<QuoteKind>();
    public static readonly JsonNames SpeakerEvidence = Of<SpeakerEvidence>();
    public static readonly JsonNames NameEvidence = Of<NameEvidence>();
    public static readonly JsonNames CorrectionKind = Of<CorrectionKind>();
    public static readonly JsonNames ContinuationKind = Of<ContinuationKind>();
    public static readonly JsonNames Verdict = Of<Verdict>();
    public static readonly JsonNames FindingSeverity = Of<FindingSeverity>();
    public static readonly JsonNames ValidationProfile = Of<ValidationProfile>();
    public static readonly JsonNames FeedFormat = Of<FeedFormat>();

    /// <summary>At the index of each flag's bit; the value without a flag has no name.</summary>
    public static readonly JsonNames TimeFlags = Of<TimeFlags>(from: 1);

    private static JsonNames Of<T>(int from = 0)
        where T : struct, Enum => new([.. Enum.GetNames<T>().Skip(from).Select(JsonNamingPolicy.CamelCase.ConvertName)]);
}
