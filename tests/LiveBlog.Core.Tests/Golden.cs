using System.Runtime.CompilerServices;

namespace LiveBlog.Core.Tests;

/// <summary>Compares a text with a file beside the tests; UPDATE_GOLDEN=1 writes the file instead.</summary>
internal static class Golden
{
    public static void Check(string actual, string file, [CallerFilePath] string test = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(test)!, "Golden", file);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        actual.Should().Be(File.ReadAllText(path), $"it stands so in {file}; UPDATE_GOLDEN=1 rewrites it");
    }
}
