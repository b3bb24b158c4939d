using CaseManagement.EventSourcing.Projections;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Signalen;
using CaseManagement.Signalen.Stappen;
using CaseManagement.Tests.Unit.Testing;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Koppelen;
using CaseManagement.Toegang.Medewerkers;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace CaseManagement.Tests.Unit.Signalen.Onderzoekshulp;

/// <summary>The steps as the house makes them, on the states of the loops.</summary>
internal static class Stapproef
{
    private const Recht Alles = Recht.Metadata | Recht.Lezen | Recht.Schrijven | Recht.Beslissen | Recht.Adviseren | Recht.Antwoorden;

    private static readonly ServiceProvider Diensten = Bouw();

    public static Signaalstappen Signaal { get; } = Diensten.GetRequiredService<Signaalstappen>();

    public static Casusstappen Casus { get; } = Diensten.GetRequiredService<Casusstappen>();

    public static Grond Grond(Casusloop casus) => new(
        Scenario<SignaalDossier>.Dossier, casus.Signaal.State, Casusloop.Id, casus.State, casus.State is null ? null : casus.Overzicht,
        casus.Signaal.Protocol, new Moment(casus.Signaal.Als(Rol.Fg, "u-fg").Nu));

    public static List<Stapregel> Regels(
        Casusloop casus, IReadOnlyList<Stap> stappen, Rol rol = Rol.Fg, string gebruiker = "u-fg", Recht recht = Alles, IReadOnlyList<Uitgevoerd>? gedaan = null) =>
        [.. stappen.SelectMany(stap => stap.Regels(Grond(casus), gedaan ?? [], new Stapkijker(casus.Signaal.Als(rol, gebruiker).Aanroep, recht), []))];

    public static List<Stapregel> Regels(Signaalloop loop, Rol rol = Rol.Fg, string gebruiker = "u-fg", Recht recht = Alles) =>
        Regels(new Casusloop(loop), Signaal.Alle, rol, gebruiker, recht);

    public static Stapregel Stap(Signaalloop loop, string naam, Rol rol = Rol.Fg, string gebruiker = "u-fg", Recht recht = Alles) =>
        Regels(loop, rol, gebruiker, recht).First(regel => regel.Stap == naam);

    private static ServiceProvider Bouw()
    {
        var services = new ServiceCollection();
        services.AddSingleton(Substitute.For<IMedewerkers>()).AddSingleton(Substitute.For<IDossierregister>()).AddSingleton(Substitute.For<IStreamReader>())
            .AddSingleton(Substitute.For<IKoppelindex>());
        new ModuleBuilder(services).AddSignalen();
        return services.BuildServiceProvider();
    }
}
