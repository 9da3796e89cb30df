using System.Runtime.CompilerServices;

namespace LiveBlog.Core.Tests;

/// <summary>Compares a text with a file beside the tests; UPDATE_GOLDEN=1 writes the file instead.</summary>
internal static class Golden
{
    public static void Check(string actual, string file, [CallerFilePath] string test = "") =>
        CheckFile(actual, Path.Combine(Path.GetDirectoryName(test)!, "Golden", file));

    public static void CheckFile(string actual, string path)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        actual.Should().Be(File.ReadAllText(path), $"it stands so in {Path.GetFileName(path)}; UPDATE_GOLDEN=1 rewrites it");
    }
}
