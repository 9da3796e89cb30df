using LiveBlog.Core.Text;

namespace LiveBlog.Core.Tests.Text;

public sealed class ResultCacheTests
{
    [Fact]
    public void A_result_is_worked_out_once()
    {
        int asked = 0;
        ResultCache<string> cache = new(text => text + ++asked, most: 4, longest: 8);

        string first = cache.Of("pier".AsSpan());

        cache.Of("pier").Should().BeSameAs(first).And.Be("pier1");
    }

    [Fact]
    public void A_full_cache_begins_anew()
    {
        int asked = 0;
        ResultCache<int> cache = new(_ => ++asked, most: 2, longest: 8);

        cache.Of("a").Should().Be(1);
        cache.Of("b").Should().Be(2);
        cache.Of("c").Should().Be(3);

        cache.Of("c").Should().Be(3);
        cache.Of("a").Should().Be(4, "it went when the third came");
    }

    [Fact]
    public void Long_texts_are_not_kept()
    {
        int asked = 0;
        ResultCache<int> cache = new(_ => ++asked, most: 4, longest: 3);

        cache.Of("harbour");

        cache.Of("harbour").Should().Be(2);
    }
}
