using System.CommandLine.Parsing;
using System.Text.Json;
using LiveBlog.Core;
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
            await using Stream input = name == "-" ? Console.OpenStandardInput() : File.OpenRead(name);
            return await ReadAsync(input, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await Notices.PrintAsync($"{name} cannot be read: {fault.Message}");
            return null;
        }
    }

    private static async Task<byte[]> ReadAsync(Stream input, CancellationToken cancellation)
    {
        using MemoryStream bytes = new();
        byte[] step = new byte[1 << 16];
        while (await input.ReadAsync(step, cancellation) is > 0 and int read)
        {
            if (bytes.Length + read > StoryJson.MaxBytes)
                throw new IOException($"It has more than {StoryJson.MaxBytes} bytes.");
            bytes.Write(step, 0, read);
        }

        return bytes.ToArray();
    }

    /// <summary>The files that names with * or ? stand for, in order, where the shell has not put them in already; a name that fits none
    /// stays.</summary>
    public static IEnumerable<string> Expand(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            string folder = Path.GetDirectoryName(name) ?? "", pattern = Path.GetFileName(name);
            string[] found = pattern.AsSpan().ContainsAny('*', '?') && !File.Exists(name)
                && (folder.Length == 0 || Directory.Exists(folder))
                ? [.. Directory.EnumerateFiles(folder.Length == 0 ? "." : folder, pattern)
                    .Select(path => Path.Join(folder, Path.GetFileName(path))).Order(StringComparer.Ordinal)]
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
        try
        {
            if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out Uri? url))
                return new PageContext { Url = url }.Url;
        }
        catch (ArgumentException)
        {
            // The library takes other addresses no more than this command does
        }

        result.AddError($"'{result.Tokens[0].Value}' is not an absolute http or https address.");
        return null;
    }

    /// <summary>The sites of the files named; one that cannot be read, or is no site, is an error that says why.</summary>
    public static SiteCatalog? ParseSites(ArgumentResult result)
    {
        SiteCatalog sites = SiteCatalog.None;
        foreach (Token file in result.Tokens)
        {
            try
            {
                sites = sites.WithJson(File.ReadAllText(file.Value));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or JsonException)
            {
                result.AddError($"{file.Value} is no site: {fault.Message}");
            }
        }

        return sites;
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
