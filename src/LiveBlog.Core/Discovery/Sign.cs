namespace LiveBlog.Core.Discovery;

/// <summary>One thing that speaks for or against a list of updates.</summary>
/// <typeparam name="T">All that is asked of a list when it is weighed.</typeparam>
/// <param name="Weight">What it is worth; below zero it speaks against the list.</param>
/// <param name="Holds">Whether it holds of a list.</param>
/// <param name="Reason">How a person is told of it.</param>
internal sealed record Sign<T>(double Weight, Func<T, bool> Holds, Func<T, string> Reason)
{
    public Sign(double weight, Func<T, bool> holds, string reason)
        : this(weight, holds, _ => reason)
    {
    }
}
