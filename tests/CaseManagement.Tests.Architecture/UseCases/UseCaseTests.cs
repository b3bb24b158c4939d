using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Tests.Architecture.Huis;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace CaseManagement.Tests.Architecture.UseCases;

/// <summary>What a module forgot to hang in the house is found here, not by its first user.</summary>
public sealed class UseCaseTests(Gebouwd huis) : IClassFixture<Gebouwd>
{
    /// <summary>
    /// Bookkeeping of the import, what the public report point sends for whoever reports, what fills and cleans the vault of reporters, what
    /// carries a conflict of interest over, and what proposes and carries out a destruction: sent by the program itself.
    /// </summary>
    private static readonly string[] AlleenHetProgramma =
    [
        "RegelBeginnenUseCase", "RegelVoltooienUseCase", "AnoniemMeldenUseCase", "AnoniemAanvullenUseCase", "MelderInKluisLeggenUseCase", "WeeskluisVernietigenUseCase",
        "AanleidingNalopenUseCase", "SignaalconflictOvernemenUseCase", "CasusconflictOvernemenUseCase", "VernietigingVoorstellenUseCase",
        "DossierVernietigenUseCase`1",
        "VernietigingBeginnenUseCase",
        "VernietigingStakenUseCase",
    ];

    [Fact]
    public void Every_use_case_in_the_code_is_registered()
    {
        var geregistreerd = Registratie.Diensten(huis).Select(dienst => huis.Services.GetRequiredService(dienst).GetType())
            .Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).ToHashSet();
        Assert.True(Registratie.Klassen.Count > 100, "The walk over the use cases is broken.");

        var vergeten = Registratie.Klassen.Where(klasse => !geregistreerd.Contains(klasse)).Select(klasse => klasse.FullName).ToList();
        Assert.True(vergeten.Count == 0, $"Not registered: {string.Join(", ", vergeten)}.");
    }

    [Fact]
    public void Every_case_type_has_every_common_use_case()
    {
        var gesloten = Registratie.Diensten(huis).Select(dienst => huis.Services.GetRequiredService(dienst).GetType()).ToHashSet();
        foreach (var zaaktype in huis.Services.GetServices<IZaaktype>())
        {
            foreach (var klasse in Registratie.Klassen.Where(klasse => klasse.IsGenericTypeDefinition))
            {
                Assert.True(
                    gesloten.Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == klasse && type.GetGenericArguments()[0] == Toestand(zaaktype)),
                    $"{zaaktype.Naam} lacks {klasse.Name}.");
            }
        }
    }

    [Fact]
    public void Every_registered_use_case_has_one_endpoint_and_no_use_case_hides_another()
    {
        var diensten = Registratie.Diensten(huis);
        Assert.Equal(diensten.Distinct(), diensten);
        var endpoints = huis.Services.GetServices<IEndpointBron>().Select(bron => bron.GetType()).ToList();
        var naarBuiten = diensten.Where(dienst => !AlleenHetProgramma.Contains(huis.Services.GetRequiredService(dienst).GetType().Name)).ToList();
        Assert.Equal(naarBuiten.Count, endpoints.Count);
        Assert.All(naarBuiten, dienst => Assert.Single(endpoints, endpoint => endpoint.GetGenericArguments().SequenceEqual(dienst.GetGenericArguments())));
    }

    [Fact]
    public void Every_purpose_for_which_may_be_asked_can_be_named_at_the_door()
    {
        var bekend = huis.Services.GetServices<IZaaktype>().Select(zaaktype => zaaktype.Doel)
            .Concat(huis.Services.GetServices<Doel>()).Select(doel => doel.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var dienst in Registratie.Diensten(huis))
        {
            var useCase = huis.Services.GetRequiredService(dienst);
            var doel = dienst.GetProperty("Policy")!.GetValue(useCase) is QueryPolicy vraag ? vraag.Doel : DoelVan(dienst.GetGenericArguments()[0]);
            Assert.True(bekend.Contains(doel) || AlleenHetProgramma.Contains(useCase.GetType().Name), $"{useCase.GetType().Name} asks for {doel}, which nobody can name.");
        }
    }

    [Fact]
    public void Every_shape_check_is_registered()
    {
        var geregistreerd = huis.Registraties.Where(IsVorm).Select(d => d.ImplementationInstance!.GetType()).ToHashSet();
        var vormen = Gebouwd.Typen.Where(type => !type.IsAbstract && typeof(IValidator).IsAssignableFrom(type)).ToList();
        var commands = Registratie.Diensten(huis).Select(dienst => dienst.GetGenericArguments()[Registratie.IsCommand(dienst) ? 1 : 0]).ToHashSet();
        Assert.True(vormen.Count > 40, "The walk over the shape checks is broken.");

        // A shape check of a part of a command is used by the check of the whole.
        var vergeten = vormen.Where(vorm => !geregistreerd.Contains(vorm) && commands.Any(command => IsVormVan(vorm, command))).Select(vorm => vorm.FullName).ToList();
        Assert.True(vergeten.Count == 0, $"Not registered: {string.Join(", ", vergeten)}.");
    }

    [Fact]
    public void No_shape_check_waits_for_a_command_that_does_not_exist()
    {
        var commands = Registratie.Diensten(huis).Where(Registratie.IsCommand).Select(dienst => dienst.GetGenericArguments()[1]).ToHashSet();
        Assert.All(huis.Registraties.Where(IsVorm), d => Assert.Contains(d.ServiceType.GetGenericArguments()[0], commands));
    }

    private string DoelVan(Type toestand)
    {
        var onderwerp = typeof(Onderwerp<>).MakeGenericType(toestand);
        return (string)onderwerp.GetProperty("Doel")!.GetValue(huis.Services.GetRequiredService(onderwerp))!;
    }

    private static bool IsVormVan(Type vorm, Type command) => typeof(IValidator<>).MakeGenericType(command).IsAssignableFrom(vorm);

    private static Type Toestand(IZaaktype zaaktype)
    {
        var type = zaaktype.GetType();
        while (!(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Zaaktype<>)))
        {
            type = type.BaseType!;
        }

        return type.GetGenericArguments()[0];
    }

    private static bool IsVorm(ServiceDescriptor d) => d.ServiceType.IsGenericType && d.ServiceType.GetGenericTypeDefinition() == typeof(IValidator<>);
}
