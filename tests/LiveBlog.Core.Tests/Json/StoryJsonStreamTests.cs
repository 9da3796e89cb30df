using System.Text;

namespace LiveBlog.Core.Tests.Json;

/// <summary>What a caller of the streams relies on beside the bytes: when they stop, what stays open, and where they go on.</summary>
public sealed class StoryJsonStreamTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stream_gets_the_same_bytes_as_a_buffer_with_all_that_stands_after_the_updates()
    {
        using MemoryStream stream = new();
        await StoryJson.WriteAsync(stream, FullStory.Value, indented: true, Token);

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(StoryJson.Write(FullStory.Value, indented: true));
    }

    [Fact]
    public async Task A_long_story_is_written_some_updates_at_a_time()
    {
        using Watched stream = new();
        await StoryJson.WriteAsync(stream, Some.Story(400), cancellationToken: Token);

        stream.Longest.Should().BeInRange(1 << 15, 1 << 16);
    }

    [Fact]
    public async Task A_cancelled_story_is_not_written_on_though_the_stream_does_not_care()
    {
        using CancellationTokenSource source = new();
        using Watched stream = new() { AtFirst = source.Cancel };
        Func<Task> write = () => StoryJson.WriteAsync(stream, Some.Story(400), cancellationToken: source.Token);

        await write.Should().ThrowAsync<OperationCanceledException>();
        stream.Writes.Should().Be(1);
    }

    [Fact]
    public async Task Cancelled_updates_are_not_written_on()
    {
        using CancellationTokenSource source = new();
        using Watched stream = new() { AtFirst = source.Cancel };
        Func<Task> write = () => StoryJson.WriteUpdatesAsync(stream, Some.Story(3).Updates, source.Token);

        await write.Should().ThrowAsync<OperationCanceledException>();
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(StoryJson.WriteUpdates(Some.Story(3).Updates.Take(1)));
    }

    [Fact]
    public async Task Cancelled_updates_are_not_read_on_though_the_next_line_is_there()
    {
        using CancellationTokenSource source = new();
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(StoryJson.WriteUpdates(Some.Story(3).Updates)));
        List<Update> read = [];
        Func<Task> reading = async () =>
        {
            await foreach (Update update in StoryJson.ReadUpdatesAsync(stream, source.Token))
            {
                read.Add(update);
                await source.CancelAsync();
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
        read.Should().ContainSingle();
    }

    [Fact]
    public async Task The_callers_stream_stays_open()
    {
        using MemoryStream stream = new();
        await StoryJson.WriteAsync(stream, Some.Story(), cancellationToken: Token);
        stream.Position = 0;
        await StoryJson.ReadAsync(stream, Token);
        stream.SetLength(0);
        await StoryJson.WriteUpdatesAsync(stream, Some.Story().Updates, Token);
        stream.Position = 0;
        await foreach (Update update in StoryJson.ReadUpdatesAsync(stream, Token))
            update.Should().NotBe(new Update());

        stream.CanRead.Should().BeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Nothing_goes_on_in_the_callers_context(int late)
    {
        int inContext = 0;
        foreach (Func<Stream, Task> use in Uses)
        {
            Context context = new();
            using Watched stream = new(StoryJson.WriteUpdates([new Update { Id = "a" }])) { Late = late };
            SynchronizationContext? before = SynchronizationContext.Current;
            SynchronizationContext.SetSynchronizationContext(context);
            Task pending = use(stream);
            SynchronizationContext.SetSynchronizationContext(before);
            await pending;
            inContext += context.Posts;
        }

        inContext.Should().Be(0);
    }

    private static Func<Stream, Task>[] Uses =>
    [
        stream => StoryJson.WriteAsync(stream, Some.Story(400), cancellationToken: Token),
        stream => StoryJson.WriteUpdatesAsync(stream, Some.Story().Updates, Token),
        stream => StoryJson.ReadAsync(stream, Token),
        async stream =>
        {
            await foreach (Update update in StoryJson.ReadUpdatesAsync(stream, Token).ConfigureAwait(false))
                update.Id.Should().Be("a");
        },
    ];

    /// <summary>A stream that counts, and whose operation of one number takes its time; all others end at once.</summary>
    private sealed class Watched(string content = "") : MemoryStream
    {
        private readonly MemoryStream given = new(Encoding.UTF8.GetBytes(content));
        private int operations;

        public int Late { get; init; } = -1;

        public Action? AtFirst { get; init; }

        public int Writes { get; private set; }

        public int Longest { get; private set; }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Operation().ConfigureAwait(false);
            Write(buffer.Span);
            Longest = Math.Max(Longest, buffer.Length);
            if (Writes++ == 0)
                AtFirst?.Invoke();
        }

        public override async Task FlushAsync(CancellationToken cancellationToken) => await Operation().ConfigureAwait(false);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Operation().ConfigureAwait(false);
            return given.Read(buffer.Span);
        }

        private Task Operation() => operations++ == Late ? Task.Run(static () => Thread.SpinWait(100_000), Token) : Task.CompletedTask;
    }

    /// <summary>A caller's context, such as that of a window's thread.</summary>
    private sealed class Context : SynchronizationContext
    {
        public int Posts { get; private set; }

        public override void Post(SendOrPostCallback d, object? state)
        {
            Posts++;
            base.Post(d, state);
        }
    }
}
