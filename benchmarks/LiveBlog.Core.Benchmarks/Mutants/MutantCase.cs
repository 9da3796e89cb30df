using System.Reflection;

namespace LiveBlog.Core.Benchmarks;

/// <summary>One test with one row of data, told by names, so that it can be found again in another copy of the tests' library.</summary>
internal sealed record MutantCase(string Type, string Method, int Row)
{
    /// <summary>How long it took with sound code, warm.</summary>
    public TimeSpan Sound { get; set; }

    /// <summary>How many mutants it has noticed.</summary>
    public int Kills { get; set; }

    /// <summary>All cases of the namespaces; classes that ask for something in their constructor are left out.</summary>
    public static List<MutantCase> Of(Assembly tests, string[] namespaces) =>
        [.. from type in tests.GetExportedTypes()
            where namespaces.Any(name => type.Namespace == name || type.Namespace!.StartsWith(name + ".", StringComparison.Ordinal))
                && (type.IsAbstract || type.GetConstructor([]) is not null)
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            where IsTest(method)
            from row in Enumerable.Range(0, Rows(method).Count)
            select new MutantCase(type.FullName!, method.Name, row)];

    /// <summary>True where the test passes.</summary>
    public bool Passes(Assembly tests)
    {
        try
        {
            MethodInfo method = tests.GetType(Type)!.GetMethod(Method)!;
            object? instance = method.IsStatic ? null : Activator.CreateInstance(method.DeclaringType!);
            using IDisposable? held = instance as IDisposable;
            (method.Invoke(instance, Rows(method)[Row]) as Task)?.GetAwaiter().GetResult();
            return true;
        }
#pragma warning disable CA1031 // A test fails by whatever it throws
        catch (Exception)
        {
            return false;
        }
#pragma warning restore CA1031
    }

    private static bool IsTest(MethodInfo method) =>
        method.GetCustomAttributes().Any(attribute => attribute.GetType().Name is "FactAttribute" or "TheoryAttribute");

    /// <summary>The arguments of each run: one empty row for a fact.</summary>
    private static List<object?[]> Rows(MethodInfo method)
    {
        if (method.GetParameters().Length == 0)
            return [[]];
        List<object?[]> rows = [];
        foreach (object source in method.GetCustomAttributes().Where(attribute => attribute.GetType().GetMethod("GetData") is not null))
        {
            MethodInfo get = source.GetType().GetMethod("GetData")!;
            object tracker = Activator.CreateInstance(get.GetParameters()[1].ParameterType)!;
            dynamic pending = get.Invoke(source, [method, tracker])!;
            foreach (object row in (System.Collections.IEnumerable)pending.AsTask().GetAwaiter().GetResult())
                rows.Add((object?[])row.GetType().GetInterface("ITheoryDataRow")!.GetMethod("GetData")!.Invoke(row, [])!);
        }

        return rows;
    }
}
