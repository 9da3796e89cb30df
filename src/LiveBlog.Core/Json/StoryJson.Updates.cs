using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using LiveBlog.Core.Json;

namespace LiveBlog.Core;

/// <content>Updates as newline-delimited JSON: one update a line.</content>
public static partial class StoryJson
{
    /// <summary>The updates in the order given as newline-delimited JSON, each line ended by U+000A.</summary>
    public static string WriteUpdates(IEnumerable<Update> updates)
    {
        ArgumentNullException.ThrowIfNull(updates);
        using RentedBuffer buffer = new();
        foreach (Update update in updates)
            WriteLine(buffer, update);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the updates in the order given to a stream as newline-delimited JSON.</summary>
    public static async Task WriteUpdatesAsync(Stream stream, IEnumerable<Update> updates, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(updates);
        ArrayBufferWriter<byte> buffer = new();
        foreach (Update update in updates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteLine(buffer, update);
            await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            buffer.ResetWrittenCount();
        }
    }

    /// <summary>The updates of newline-delimited JSON, empty lines passed over; a <see cref="JsonException"/> with line and path at the
    /// first that is no update.</summary>
    public static ValueList<Update> ReadUpdates(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        List<Update> updates = [];
        long number = 0;
        foreach (Range line in json.AsSpan().Split('\n'))
            AddLine(updates, json.AsSpan(line), number++);
        return updates.ToValueList();
    }

    /// <summary>The updates of a stream of newline-delimited JSON as they come; a <see cref="JsonException"/> with line and path at the
    /// first that is no update.</summary>
    public static async IAsyncEnumerable<Update> ReadUpdatesAsync(
        Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using StreamReader reader = new(stream, leaveOpen: true);
        BoundedLines lines = new(reader, MaxBytes);
        List<Update> read = [];
        for (long number = 0; await lines.ReadAsync(cancellationToken).ConfigureAwait(false) is { } line; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddLine(read, line, number);
            foreach (Update update in read)
                yield return update;
            read.Clear();
        }
    }

    private static void WriteLine(IBufferWriter<byte> buffer, Update update)
    {
        JsonCodec.Write(buffer, update, indented: false, UpdateTables.Update);
        buffer.Write("\n"u8);
    }

    private static void AddLine(List<Update> updates, ReadOnlySpan<char> line, long number)
    {
        if (line.IsWhiteSpace())
            return;
        try
        {
            updates.Add(JsonCodec.Read(line, UpdateTables.Update));
        }
        catch (JsonException fault)
        {
            throw new JsonException($"Line {number + 1}: {fault.Message}", fault.Path, number, fault.BytePositionInLine, fault);
        }
    }
}
