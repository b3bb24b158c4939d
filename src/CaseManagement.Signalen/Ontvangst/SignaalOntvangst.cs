using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Dossier.Kern;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Signalen.Protocolstappen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;
using NodaTime;

namespace CaseManagement.Signalen.Ontvangst;

/// <summary>Receives a signal. Needs no protocol (<c>OND-01</c>): receiving is not sharing.</summary>
public sealed record SignaalOntvangst(
    Kanaal Kanaal, SignaalMelderSoort MelderSoort, LocalDate OntvangenOp, string Omschrijving, Duo Duo)
{
    /// <summary>Where, as free text.</summary>
    public string? Locatie { get; init; }

    /// <summary>Reference in an earlier administration, at most 40 characters.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>Tags of the data it holds (<c>AVG-03</c>); ordinary data when left out.</summary>
    public IReadOnlyList<GegevensCategorie>? Categorieen { get; init; }

    /// <summary>Basis of the supply; required for data of the police.</summary>
    public WpgArtikel? WpgArtikel { get; init; }

    /// <summary>The melding this signal is converted from.</summary>
    public DossierId? Melding { get; init; }
}

internal sealed class SignaalOntvangstVorm : AbstractValidator<SignaalOntvangst>
{
    public SignaalOntvangstVorm()
    {
        RuleFor(c => c.Omschrijving).NotEmpty().WithMessage("Vul de omschrijving in.");
        RuleFor(c => c.Duo).NotNull().WithMessage("Wijs een eerste verantwoordelijke en een achtervang aan.");
        RuleFor(c => c.Kenmerk).MaximumLength(40).WithMessage("Het kenmerk heeft ten hoogste 40 tekens.");
    }
}

internal sealed class SignaalOntvangenUseCase : CommandUseCase<SignaalDossier, SignaalOntvangst>
{
    public override CommandPolicy Policy => Protocolpoort.Policy("", AuditActie.Aanmaken, Recht.Schrijven, Rolverdeling.Coordinator) with { Opent = true };

    public override Decision Decide(SignaalDossier? state, SignaalOntvangst command, CommandContext context) =>
        Weigering(command, context) is { } refusal
            ? Decision.Refuse(refusal)
            : Decision.Accept(Ontvangen(command, context), new DuoToegewezen(command.Duo));

    private static Refusal? Weigering(SignaalOntvangst command, CommandContext context)
    {
        if (command.OntvangenOp > context.Moment.Vandaag)
        {
            return new OntvangenInDeToekomst();
        }

        if ((command.Kanaal is Kanaal.MeldMisdaadAnoniem) != (command.MelderSoort is SignaalMelderSoort.MMA))
        {
            return new MmaEnKanaalVerschillen();
        }

        var categorieen = command.Categorieen ?? [];
        return categorieen.Contains(GegevensCategorie.Bibob) ? new BibobInSignaal()
            : IsPolitie(command, categorieen) && command.WpgArtikel is null ? new WpgGrondslagOntbreekt()
            : command.Duo.Controleer();
    }

    private static bool IsPolitie(SignaalOntvangst command, IReadOnlyList<GegevensCategorie> categorieen) =>
        command.Kanaal is Kanaal.Politie or Kanaal.Wijkagent
        || categorieen.Contains(GegevensCategorie.Wpg)
        || (command.Kanaal is Kanaal.Boa && categorieen.Contains(GegevensCategorie.Strafrechtelijk));

    private static SignaalOntvangen Ontvangen(SignaalOntvangst command, CommandContext context) => new(
        context.NieuweCode,
        command.Kanaal,
        command.MelderSoort,
        command.OntvangenOp,
        context.Aanroep.Gebruiker,
        Tekst.VanDossier(context, command.Omschrijving),
        Tekst.VanDossierOfNull(context, command.Locatie),
        Tekst.VanDossierOfNull(context, command.Kenmerk),
        command.Categorieen is { Count: > 0 } categorieen ? [.. categorieen.Distinct()] : [GegevensCategorie.Gewoon],
        command.WpgArtikel,
        command.Melding);
}
