using CaseManagement.Toegang.Deur;
using MediatR;

namespace CaseManagement.Web.Demo.Spelen;

/// <summary>The use cases of the house, found by command (and by the thing, for the commands that every case type has) or by question.</summary>
internal sealed class Zenders
{
    private readonly ILookup<Type, (Type State, IZender Zender)> opdrachten;
    private readonly Dictionary<Type, IVrager> vragen;

    /// <summary>Reads them from the registrations of the modules.</summary>
    public Zenders(IEnumerable<ServiceDescriptor> registraties)
    {
        var verzoeken = registraties.Select(registratie => registratie.ServiceType)
            .Where(type => type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
            .Select(type => type.GenericTypeArguments[0]).ToList();
        opdrachten = verzoeken.Where(type => type.GetGenericTypeDefinition() == typeof(Opdracht<,,>))
            .Select(type => type.GenericTypeArguments)
            .ToLookup(typen => typen[1], typen => (typen[0], Maak<IZender>(typeof(Zender<,,>), typen)));
        vragen = verzoeken.Where(type => type.GetGenericTypeDefinition() == typeof(Vraag<,>))
            .Select(type => type.GenericTypeArguments)
            .ToDictionary(typen => typen[0], typen => Maak<IVrager>(typeof(Vrager<,>), typen));
    }

    /// <summary>Who sends this command to a thing of this kind; the kind may be unknown when only one has the command.</summary>
    public (Type State, IZender Zender) Voor(Type command, Type? state) =>
        opdrachten[command].Single(mogelijkheid => state is null || mogelijkheid.State == state);

    /// <summary>Whether this is a question.</summary>
    public bool Kent(Type query) => vragen.ContainsKey(query);

    /// <summary>Who asks this.</summary>
    public IVrager Voor(Type query) => vragen[query];

    private static T Maak<T>(Type soort, Type[] typen) => (T)Activator.CreateInstance(soort.MakeGenericType(typen))!;
}
