namespace LiveBlog.Core.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_of_equal_items_are_equal()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string> two = ["a", "b"];

        one.Should().Equal(two);
        (one == two).Should().BeTrue();
        one.GetHashCode().Should().Be(two.GetHashCode());
    }

    [Fact]
    public void Order_matters() => (new ValueListHolder(["a", "b"]) == new ValueListHolder(["b", "a"])).Should().BeFalse();

    [Fact]
    public void Null_items_are_refused()
    {
        Func<ValueList<string>> make = () => ["a", null!];
        make.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_empty_list_is_one_object()
    {
        ValueList<string> empty = [];
        empty.Should().BeSameAs(ValueList<string>.Empty);
    }

    private sealed record ValueListHolder(ValueList<string> Items);
}
