using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace LiveBlog.Core.Tests.Conventions;

/// <summary>
/// Which folder of the library uses which: read from the compiled assembly, so that every use counts and no word that only looks like one.
/// A constant that the compiler copies leaves no trace and is no use.
/// </summary>
internal static partial class FolderUses
{
    private const string Library = "src/LiveBlog.Core/";

    /// <summary>The folder of each type by its name, nested types aside.</summary>
    public static IReadOnlyDictionary<string, string> Folders { get; } = FoldersOfTypes();

    /// <summary>Every use of another folder: from, to, and the two types.</summary>
    public static IReadOnlyList<FolderUse> All { get; } = Read();

    private static List<FolderUse> Read()
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(typeof(Story).Assembly.Location);
        HashSet<FolderUse> uses = [];
        foreach (TypeDefinition type in module.Types.Where(type => Folders.ContainsKey(Name(type))))
        {
            foreach (TypeReference used in TypesOf(type).Where(used => used.Scope == module && Folders.ContainsKey(Name(used))))
            {
                FolderUse use = new(Folders[Name(type)], Folders[Name(used)], Name(type), Name(used));
                if (use.From != use.To)
                    uses.Add(use);
            }
        }

        return [.. uses.OrderBy(use => use.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>Every type that a type names: in its bases, members and method bodies, and in those of its nested types.</summary>
    private static IEnumerable<TypeReference> TypesOf(TypeDefinition type)
    {
        IEnumerable<TypeReference?> direct =
        [
            type.BaseType,
            .. type.Interfaces.Select(one => one.InterfaceType),
            .. type.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType),
            .. type.Fields.Select(field => field.FieldType),
            .. type.Methods.SelectMany(TypesOf),
        ];
        return direct.OfType<TypeReference>().SelectMany(Parts).Concat(type.NestedTypes.SelectMany(TypesOf));
    }

    private static IEnumerable<TypeReference?> TypesOf(MethodDefinition method)
    {
        IEnumerable<TypeReference?> signature = [method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)];
        return method.HasBody
            ? [.. signature, .. method.Body.Variables.Select(local => local.VariableType), .. method.Body.Instructions.SelectMany(TypesOf)]
            : signature;
    }

    private static IEnumerable<TypeReference?> TypesOf(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, method.ReturnType, .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, method.ReturnType],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    /// <summary>A type with those it is made of: the elements of arrays, the arguments of generics, the type it is nested in.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type)
    {
        Stack<TypeReference> open = new([type]);
        while (open.TryPop(out TypeReference? at))
        {
            if (at is GenericInstanceType generic)
            {
                foreach (TypeReference argument in generic.GenericArguments)
                    open.Push(argument);
            }

            if (at is TypeSpecification built)
                open.Push(built.ElementType);
            else if (at is not GenericParameter)
                yield return at;
        }
    }

    /// <summary>The name of a type's outermost type, without the number of its parameters.</summary>
    private static string Name(TypeReference type)
    {
        TypeReference outer = type;
        while (outer.DeclaringType is { } around)
            outer = around;
        return outer.Name.Split('`')[0];
    }

    private static Dictionary<string, string> FoldersOfTypes()
    {
        Dictionary<string, string> folders = new(StringComparer.Ordinal);
        foreach (string path in Repository.Sources(Library.TrimEnd('/')))
        {
            string below = path[Library.Length..];
            int end = below.LastIndexOf('/');
            foreach (Match match in Declaration().Matches(SourceText.Code(Repository.Read(path))))
                folders[match.Groups["name"].Value] = end < 0 ? "" : below[..end];
        }

        return folders;
    }

    [GeneratedRegex(@"^(public|internal) [\w ]*?(class|record struct|record|struct|enum|interface|delegate [\w<>\[\], ?]+?) (?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex Declaration();
}

/// <summary>One type of a folder uses one of another.</summary>
internal sealed record FolderUse(string From, string To, string By, string Type)
{
    public string FromRoom => From.Split('/')[0];

    public string ToRoom => To.Split('/')[0];

    public override string ToString() => $"{From}/{By} uses {To}/{Type}";
}
