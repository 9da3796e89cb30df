using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// Compiles the library with mutants in it: all that can stand together in one library with a switch, the others each in its own. What
/// source generators wrote in the build is compiled as it is, so that no generator runs again; the references are those of this process.
/// </summary>
internal sealed class MutantCompiler
{
    private readonly MutantCopy copy;
    private readonly CSharpCompilation sound;

    public MutantCompiler(MutantCopy copy)
    {
        this.copy = copy;
        SyntaxTree[] trees = [.. copy.Sources().Select(file => Parse(File.ReadAllText(file), file)), Parse(MutantCopies.Switch, "switch")];
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("LiveBlog.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilationOptions options = new(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            nullableContextOptions: NullableContextOptions.Enable);
        sound = CSharpCompilation.Create("LiveBlog.Core", trees, references, options);
    }

    public static CSharpParseOptions Parsing { get; } = new(LanguageVersion.Preview);

    /// <summary>The first so many mutants that are programs, in their order, each with its library and its number there.</summary>
    public List<CompiledMutant> Compile(IEnumerable<Mutant> sample, int count)
    {
        Mutant[] wanted = [.. sample.Take(count + (count / 2) + 5)];
        Dictionary<int, Mutant> switched = wanted.Index().Where(mutant => MutantCopies.Holds(Root(mutant.Item), mutant.Item))
            .ToDictionary(mutant => mutant.Index + 1, mutant => mutant.Item);
        HashSet<int> alone = [.. Enumerable.Range(1, wanted.Length).Except(switched.Keys)];
        string together = Path.Combine(copy.Root, "mutants.dll");
        while (Together(switched, together) is { Count: > 0 } faults)
            Leave(switched, faults, alone);
        return [.. wanted.Index().Select(mutant => Compiled(mutant.Item, mutant.Index + 1, switched, alone, together))
            .OfType<CompiledMutant>().Take(count)];
    }

    private CompiledMutant? Compiled(Mutant mutant, int number, Dictionary<int, Mutant> switched, HashSet<int> alone, string together)
    {
        if (switched.ContainsKey(number))
            return new CompiledMutant(mutant, together, number);
        string library = Path.Combine(copy.Root, $"mutant{number}.dll");
        return alone.Contains(number) && Alone(mutant, library) ? new CompiledMutant(mutant, library, 0) : null;
    }

    /// <summary>The errors of the library with all the mutants; none where it is written.</summary>
    private List<(int Number, string File)> Together(Dictionary<int, Mutant> mutants, string library)
    {
        CSharpCompilation compilation = sound;
        foreach (IGrouping<string, KeyValuePair<int, Mutant>> file in mutants.GroupBy(mutant => mutant.Value.File))
        {
            SyntaxTree tree = Tree(file.Key);
            string text = MutantCopies.Write(tree.GetRoot(), file.Select(mutant => (mutant.Key, mutant.Value)));
            compilation = compilation.ReplaceSyntaxTree(tree, Parse(text, file.Key));
        }

        return [.. Emit(compilation, library).Where(error => error.Location.SourceTree is not null)
            .Select(error => (MutantCopies.NumberAt(error.Location.SourceTree!.ToString(), error.Location.SourceSpan.Start),
                error.Location.SourceTree!.FilePath)).Distinct()];
    }

    /// <summary>Mutants that are no programs are left out; where a file cannot be switched at all, its mutants stand alone.</summary>
    private static void Leave(Dictionary<int, Mutant> switched, List<(int Number, string File)> faults, HashSet<int> alone)
    {
        foreach ((int number, string file) in faults)
        {
            int[] left = number > 0 ? [number] : [.. switched.Where(mutant => mutant.Value.File == file).Select(mutant => mutant.Key)];
            foreach (int each in left)
            {
                if (switched.Remove(each) && number == 0)
                    alone.Add(each);
            }
        }
    }

    private bool Alone(Mutant mutant, string library)
    {
        SyntaxTree tree = Tree(mutant.File);
        SourceText changed = tree.GetText().Replace(mutant.Span, mutant.New);
        return Emit(sound.ReplaceSyntaxTree(tree, tree.WithChangedText(changed)), library).Count == 0;
    }

    private List<Diagnostic> Emit(CSharpCompilation compilation, string library)
    {
        ResourceDescription schema = new("story.schema.json", () => File.OpenRead(copy.Schema), isPublic: true);
        using MemoryStream bytes = new();
        EmitResult result = compilation.Emit(bytes, manifestResources: [schema]);
        if (result.Success)
            File.WriteAllBytes(library, bytes.ToArray());
        return [.. result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)];
    }

    private SyntaxNode Root(Mutant mutant) => Tree(mutant.File).GetRoot();

    private SyntaxTree Tree(string file) => sound.SyntaxTrees.First(tree => tree.FilePath == file);

    private static SyntaxTree Parse(string text, string file) => CSharpSyntaxTree.ParseText(text, Parsing, file);
}

/// <summary>A mutant in a library: where several share one, its number in the library's switch; 0 where it stands alone.</summary>
internal sealed record CompiledMutant(Mutant Mutant, string Library, int Number);
