using System.Diagnostics;

namespace LiveBlog.Core.Benchmarks;

/// <summary>A copy of the repository in a temporary folder, its tests built once with what source generators write kept as files.</summary>
internal sealed class MutantCopy : IDisposable
{
    private static readonly string[] Left = ["bin", "obj", ".git", "BenchmarkDotNet.Artifacts", "TestResults"];

    public MutantCopy(string repository)
    {
        Copy(repository, Root);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("mutants-").FullName;

    public string Library => Path.Combine(Root, "tests", "LiveBlog.Core.Tests", "bin", "Release", "net10.0", "LiveBlog.Core.dll");

    public string Tests => Path.Combine(Path.GetDirectoryName(Library)!, "LiveBlog.Core.Tests");

    public string Schema => Directory.GetFiles(Core, "story.schema.json", SearchOption.AllDirectories)[0];

    private string Core => Path.Combine(Root, "src", "LiveBlog.Core");

    private string Generated => Path.Combine(Core, "obj", "generated");

    /// <summary>False where the build fails; its output is then told.</summary>
    public bool Build(TextWriter output)
    {
        string[] arguments =
        [
            "build", Path.Combine(Root, "tests", "LiveBlog.Core.Tests"), "-c", "Release", "-v", "q",
            "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false",
            "-p:GenerateDocumentationFile=false", "-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=obj/generated",
        ];
        using Process build = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        string told = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        if (build.ExitCode != 0)
            output.WriteLine(told);
        return build.ExitCode == 0;
    }

    /// <summary>The files the library is compiled of.</summary>
    public IEnumerable<string> Sources()
    {
        string build = Path.Combine(Core, "obj", "Release", "net10.0");
        string[] generated = Directory.GetFiles(Generated, "*.cs", SearchOption.AllDirectories);
        return Hand(Core).Concat(Directory.GetFiles(build, "*.cs")).Concat(generated);
    }

    /// <summary>The files of a room, written by hand.</summary>
    public IEnumerable<string> Room(string room) => Hand(Path.Combine(Core, room));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static IEnumerable<string> Hand(string folder) => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static void Copy(string from, string to)
    {
        Stack<string> open = new([from]);
        while (open.TryPop(out string? folder))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, folder));
            Directory.CreateDirectory(target);
            foreach (string file in Directory.GetFiles(folder))
                File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
            foreach (string below in Directory.GetDirectories(folder).Where(below => !Left.Contains(Path.GetFileName(below))))
                open.Push(below);
        }
    }
}
