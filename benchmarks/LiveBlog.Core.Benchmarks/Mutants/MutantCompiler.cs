using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace LiveBlog.Core.Benchmarks;

/// <summary>
/// Compiles the library with one mutant in it. What source generators wrote in the build is compiled as it is, so that no generator runs
/// again; the references are those of this process.
/// </summary>
internal sealed class MutantCompiler
{
    private readonly CSharpCompilation sound;
    private readonly ResourceDescription schema;

    public MutantCompiler(MutantCopy copy)
    {
        SyntaxTree[] trees = [.. copy.Sources().Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Parsing, file))];
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("LiveBlog.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilationOptions options = new(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            nullableContextOptions: NullableContextOptions.Enable);
        sound = CSharpCompilation.Create("LiveBlog.Core", trees, references, options);
        schema = new ResourceDescription("story.schema.json", () => File.OpenRead(copy.Schema), isPublic: true);
    }

    public static CSharpParseOptions Parsing { get; } = new(LanguageVersion.Preview);

    /// <summary>True where the mutant is a program; its library then stands in the file.</summary>
    public bool Write(Mutant mutant, string library)
    {
        SyntaxTree tree = sound.SyntaxTrees.First(tree => tree.FilePath == mutant.File);
        SourceText changed = tree.GetText().Replace(mutant.Span, mutant.New);
        CSharpCompilation compilation = sound.ReplaceSyntaxTree(tree, tree.WithChangedText(changed));
        using MemoryStream bytes = new();
        EmitResult result = compilation.Emit(bytes, manifestResources: [schema]);
        if (result.Success)
            File.WriteAllBytes(library, bytes.ToArray());
        return result.Success;
    }
}
