namespace LiveBlog.Core.Quotes;

/// <summary>A noun phrase: the tokens from First to Last of a line.</summary>
internal readonly record struct Phrase(int First, int Last);
