using System.Text.Json.Serialization;

namespace LiveBlog.Core;

/// <summary>A reason for a choice the reader made.</summary>
/// <param name="Subject">What was decided: "verdict", "updates", "status".</param>
/// <param name="Reason">Why, in a few words.</param>
/// <param name="Weight">How much it counted; negative where it spoke against.</param>
[JsonConverter(typeof(StoryJsonConverter))]
public sealed record Evidence(string Subject, string Reason, double Weight = 1);
