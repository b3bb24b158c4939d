using System.Reflection;
using System.Runtime.CompilerServices;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;

namespace CaseManagement.Tests.Unit.Testing;

/// <summary>Who may send what to a module, as one table: a line for each use case that the assembly holds.</summary>
internal static class Bevoegdheden
{
    /// <summary>Lines such as <c>BesluitNemen: Beslissen, Burgemeester</c>, in order of name; what is not said is the rule of the house.</summary>
    public static string Van(Assembly module) => string.Join('\n', module.GetTypes()
        .Where(type => type is { IsAbstract: false, ContainsGenericParameters: false })
        .Select(Regel).OfType<string>().Order(StringComparer.Ordinal));

    // A policy says nothing about this one request, so the use case need not work to tell it.
    private static string? Regel(Type type)
    {
        var policy = type.GetProperty("Policy")?.PropertyType;
        var useCase = policy == typeof(CommandPolicy) || policy == typeof(QueryPolicy) ? RuntimeHelpers.GetUninitializedObject(type) : null;
        return useCase is null ? null : type.GetProperty("Policy")!.GetValue(useCase) switch
        {
            CommandPolicy command => Regel(
                type, [Recht(command.Nodig), Rollen(command.AlleenRollen), command.NietVoorDeelnemers ? "niet voor deelnemers" : "", command.RolRegel == "ROL-02" ? "" : command.RolRegel]),
            QueryPolicy query => Regel(type, [Recht(query.Nodig), Rollen(query.AlleenRollen)]),
            _ => null,
        };
    }

    private static string Regel(Type type, IEnumerable<string> delen) =>
        $"{type.Name.Replace("UseCase", "", StringComparison.Ordinal)}: {string.Join(", ", delen.Where(deel => deel.Length > 0))}";

    private static string Recht(Recht recht) => recht.ToString().Replace(", ", "+", StringComparison.Ordinal);

    private static string Rollen(IEnumerable<Kernel.Aanroepen.Rol> rollen) => string.Join('/', rollen);
}
