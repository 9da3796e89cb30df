using LiveBlog.Core.Languages;

namespace LiveBlog.Core.Quotes;

/// <summary>One line cut into tokens.</summary>
/// <param name="Line">The line.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Classes">What at least one of its words can do; a word that its neighbours made another may count still.</param>
/// <param name="IsTitle">True where most words are written large, so that names cannot be told.</param>
/// <param name="FirstSpan">Where its stretches in marks start in the list of all.</param>
/// <param name="Spans">How many there are.</param>
/// <param name="Language">How its language builds phrases.</param>
internal readonly record struct CutLine(
    Line Line, ArraySegment<Token> Tokens, WordClass Classes, bool IsTitle, int FirstSpan, int Spans, SpeechWords Language);
