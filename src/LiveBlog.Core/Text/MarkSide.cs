namespace LiveBlog.Core.Text;

/// <summary>What a mark does where it stands.</summary>
internal enum MarkSide : byte
{
    Unknown,
    Opens,
    Closes,
}
