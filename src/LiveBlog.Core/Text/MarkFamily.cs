namespace LiveBlog.Core.Text;

/// <summary>Marks that pair with each other.</summary>
internal enum MarkFamily : byte
{
    None,
    Double,
    Guillemet,
    SingleGuillemet,
    Corner,
    WhiteCorner,
    Single,
}
