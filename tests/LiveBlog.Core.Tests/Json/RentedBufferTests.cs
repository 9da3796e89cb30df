using LiveBlog.Core.Json;

namespace LiveBlog.Core.Tests.Json;

public sealed class RentedBufferTests
{
    [Fact]
    public void What_was_written_stays_where_the_buffer_grows()
    {
        using RentedBuffer buffer = new();
        byte[] written = [.. Enumerable.Range(0, 300_000).Select(i => (byte)(i % 251))];

        foreach (byte[] part in written.Chunk(7_001))
        {
            part.CopyTo(buffer.GetSpan(part.Length));
            buffer.Advance(part.Length);
        }

        buffer.WrittenSpan.SequenceEqual(written).Should().BeTrue();
        buffer.WrittenMemory.Length.Should().Be(written.Length);
    }

    [Fact]
    public void There_is_room_where_none_is_asked_for()
    {
        using RentedBuffer buffer = new();
        buffer.Advance(buffer.GetSpan().Length);

        buffer.GetMemory().Length.Should().BePositive();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void No_more_can_be_said_to_be_written_than_there_is_room_for(int count)
    {
        using RentedBuffer buffer = new();

        buffer.Invoking(lent => lent.Advance(count)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
