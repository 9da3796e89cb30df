using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace LiveBlog.Cli;

/// <summary>What comes in from the command line: pages, addresses, instants, zones.</summary>
internal static class Inputs
{
    /// <summary>The bytes of a file or of standard input; null, with a sentence on standard error, where it cannot be read.</summary>
    public static async Task<byte[]?> ReadAsync(string name, CancellationToken cancellation)
    {
        try
        {
            if (name != "-")
                return await File.ReadAllBytesAsync(name, cancellation);
            using MemoryStream bytes = new();
            await using Stream input = Console.OpenStandardInput();
            await input.CopyToAsync(bytes, cancellation);
            return bytes.ToArray();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await Console.Error.WriteLineAsync($"{name} cannot be read: {fault.Message}");
            return null;
        }
    }

    public static Uri? ParseUrl(ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out Uri? url) && url.Scheme is ("http" or "https"))
            return url;
        result.AddError($"'{result.Tokens[0].Value}' is not an absolute http or https address.");
        return null;
    }

    public static Instant? ParseInstant(ArgumentResult result)
    {
        ParseResult<OffsetDateTime> parsed = OffsetDateTimePattern.Rfc3339.Parse(result.Tokens[0].Value);
        if (parsed.Success)
            return parsed.Value.ToInstant();
        result.AddError($"'{result.Tokens[0].Value}' is not a time like 2026-05-01T14:30:00+02:00.");
        return null;
    }

    public static void CheckZone(OptionResult result)
    {
        if (result.Tokens is [{ Value: { } id }] && DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is null)
            result.AddError($"'{id}' is not an IANA time zone.");
    }
}
