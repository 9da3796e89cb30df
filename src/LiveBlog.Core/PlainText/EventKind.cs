namespace LiveBlog.Core.PlainText;

/// <summary>The kinds of labels that number the course of a match or race.</summary>
internal enum EventKind
{
    Minute,
    Bare,
    Ball,
    Over,
    Lap,
    Round,
    Distance,
}
