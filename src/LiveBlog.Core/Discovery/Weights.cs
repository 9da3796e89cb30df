namespace LiveBlog.Core.Discovery;

/// <summary>The table of signs by which lists of one kind are weighed. No sign decides alone; the weights of those that hold are
/// added.</summary>
/// <typeparam name="T">All that is asked of a list, each found once.</typeparam>
internal sealed class Weights<T>(params Sign<T>[] signs)
{
    /// <summary>The reasons that hold of the list, with their weights, in the order of the table.</summary>
    public List<Evidence> Weigh(T list) =>
        [.. signs.Where(sign => sign.Holds(list)).Select(sign => new Evidence("updates", sign.Reason(list), sign.Weight))];
}
