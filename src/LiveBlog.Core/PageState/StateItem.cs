using System.Text.Json;

namespace LiveBlog.Core.PageState;

/// <summary>An object of a list.</summary>
/// <param name="Element">The object.</param>
/// <param name="Place">The list or map it stands in.</param>
/// <param name="Key">Its name in a map.</param>
internal readonly record struct StateItem(JsonElement Element, StatePath Place, string? Key);
