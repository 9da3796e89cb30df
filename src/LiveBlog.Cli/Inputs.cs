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
            if (Directory.Exists(name))
                throw new IOException($"It is a folder; name its files: {Path.Join(name, "*")}");
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

    /// <summary>The files that names with * or ? stand for, in order, where the shell has not put them in already; a name that fits none stays.</summary>
    public static IEnumerable<string> Expand(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            string folder = Path.GetDirectoryName(name) ?? "", pattern = Path.GetFileName(name);
            string[] found = pattern.AsSpan().ContainsAny('*', '?') && !File.Exists(name) && (folder.Length == 0 || Directory.Exists(folder))
                ? [.. Directory.EnumerateFiles(folder.Length == 0 ? "." : folder, pattern).Select(path => Path.Join(folder, Path.GetFileName(path))).Order(StringComparer.Ordinal)]
                : [];
            foreach (string file in found.Length > 0 ? found : [name])
                yield return file;
        }
    }

    /// <summary>An option that is mistyped is no file: "--" starts none.</summary>
    public static void CheckFile(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
            result.AddError($"'{token.Value}' is no option of this command.");
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
