using System.Runtime.CompilerServices;

namespace LiveBlog.Core.Documents.Dom;

/// <summary>The nodes that a walk has begun and comes back to. The first few cost no memory of their own: most walks are not
/// deep.</summary>
internal struct OpenNodes
{
    private const int Few = 6;

    private FewNodes few;
    private Stack<Level>? more;
    private int count;

    /// <param name="Nodes">The nodes of one parent.</param>
    /// <param name="Next">The next of them to be walked.</param>
    /// <param name="IsBlock">True where the parent stands on lines of its own.</param>
    public record struct Level(NodeList Nodes, int Next, bool IsBlock);

    public void Push(Level level)
    {
        if (count < Few)
            few[count] = level;
        else
            (more ??= new()).Push(level);
        count++;
    }

    public bool TryPop(out Level level)
    {
        if (count == 0)
        {
            level = default;
            return false;
        }

        count--;
        level = count < Few ? few[count] : more!.Pop();
        return true;
    }

    [InlineArray(Few)]
    private struct FewNodes
    {
        private Level first;
    }
}
