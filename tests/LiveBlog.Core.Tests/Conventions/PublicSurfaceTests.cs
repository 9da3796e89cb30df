using System.Reflection;
using System.Runtime.CompilerServices;
using PublicApiGenerator;

namespace LiveBlog.Core.Tests.Conventions;

/// <summary>What the package shows: small, closed and immutable, and changed only on purpose.</summary>
public sealed class PublicSurfaceTests
{
    private const int MostTypes = 70;
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance
        | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(StoryReader).Assembly;
    private static readonly Type[] Types = Library.GetExportedTypes();

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        ApiGeneratorOptions options = new() { IncludeAssemblyAttributes = false };
        Golden.Check(Library.GeneratePublicApi(options).ReplaceLineEndings("\n").TrimEnd() + "\n", "PublicApi.approved.txt");
    }

    [Fact]
    public void There_are_at_most_70_public_types() => Types.Length.Should().BeLessThanOrEqualTo(MostTypes);

    [Fact]
    public void Public_types_share_one_namespace() => Types.Should().OnlyContain(type => type.Namespace == "LiveBlog.Core");

    [Fact]
    public void Nobody_outside_can_derive_from_a_public_type() => Types.Where(type => !IsClosed(type)).Should().BeEmpty();

    [Fact]
    public void No_public_value_can_be_changed()
    {
        IEnumerable<string> changeable = from type in Types
                                         from property in type.GetProperties(Declared)
                                         where property.SetMethod is { } set && (set.IsPublic || set.IsFamily) && !IsInit(set)
                                         select $"{type.Name}.{property.Name}";
        IEnumerable<string> fields = from type in Types
                                     from field in type.GetFields(Declared)
                                     where field is { IsInitOnly: false, IsLiteral: false } && !type.IsEnum && !IsGenerated(field)
                                     select $"{type.Name}.{field.Name}";

        changeable.Concat(fields).ShouldBeNone();
    }

    [Fact]
    public void No_static_can_change()
    {
        IEnumerable<string> changing = from type in Library.GetTypes()
                                       where !IsGenerated(type)
                                       from field in type.GetFields(Declared)
                                       where field is { IsStatic: true, IsInitOnly: false, IsLiteral: false } && !IsGenerated(field)
                                       select $"{type.FullName}.{field.Name}";

        changing.ShouldBeNone();
    }

    private static bool IsClosed(Type type) =>
        type.IsValueType || type.IsSealed
            || (type.IsAbstract
            && type.GetConstructors(Declared)
            .All(constructor => constructor.IsPrivate || constructor.IsFamilyAndAssembly || IsCopy(type, constructor)));

    /// <summary>The copy constructor that every record has; with no other constructor to call, it opens no door.</summary>
    private static bool IsCopy(Type type, ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == type;

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute))
            || member.Name.Contains('<', StringComparison.Ordinal) ||
        (member.DeclaringType is { } outer && IsGenerated(outer));
}
