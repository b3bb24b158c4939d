using CaseManagement.Web.Namen;

namespace CaseManagement.Web.OpenApi;

/// <summary>
/// Names of schemas: the Dutch noun of the type. A type that is generic over a case type is named after it, and two modules that use one
/// word are told apart by the name of the module.
/// </summary>
internal sealed class Schemanamen
{
    private const string Huis = "CaseManagement.";
    private readonly Dictionary<Type, string> namen;

    /// <summary>Names all types at once, because a name depends on who else has it.</summary>
    public Schemanamen(IEnumerable<Type> typen)
    {
        namen = typen.Distinct().GroupBy(Kort, StringComparer.OrdinalIgnoreCase)
            .SelectMany(groep => groep.Select(type => (type, naam: groep.Count() == 1 ? groep.Key : MetModule(type, Kort(type)))))
            .ToDictionary(paar => paar.type, paar => paar.naam);
        if (namen.Values.GroupBy(naam => naam, StringComparer.OrdinalIgnoreCase).FirstOrDefault(groep => groep.Count() > 1) is { } dubbel)
        {
            throw new InvalidOperationException($"Two types are called {dubbel.Key} in the OpenAPI document; rename one.");
        }
    }

    /// <summary>The name of a type.</summary>
    public string this[Type type] => namen[type];

    /// <summary>Whether a type has parts or values of its own and is ours, so that it deserves a name.</summary>
    public static bool IsEigen(Type type) => type.Namespace?.StartsWith(Huis, StringComparison.Ordinal) == true;

    private static string Kort(Type type)
    {
        var naam = type.Name.Split('`')[0];
        return type.IsGenericType ? Samen(string.Concat(type.GetGenericArguments().Select(Kort)), naam) : naam;
    }

    // PgaInzage in a DossierInzage is a PgaDossierInzage, and SignaalDossier in DossierZoeken a SignaalDossierZoeken: a shared word stands there once.
    private static string Samen(string deel, string geheel)
    {
        var woorden = Naamdelen.Van(geheel);
        var gedeeld = deel.EndsWith(woorden[^1], StringComparison.Ordinal) ? woorden[^1] : deel.EndsWith(woorden[0], StringComparison.Ordinal) ? woorden[0] : "";
        return deel[..^gedeeld.Length] + geheel;
    }

    private static string MetModule(Type type, string naam)
    {
        var module = type.Namespace![Huis.Length..].Split('.')[0];
        return naam.StartsWith(module, StringComparison.Ordinal) ? naam : module + naam;
    }
}
