using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Beslissen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Overleggen.Agenda;
using CaseManagement.Overleggen.Inzien;
using CaseManagement.Overleggen.Stand;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using FluentValidation;

namespace CaseManagement.Overleggen.Bespreken;

/// <summary>Records that a case was discussed and what was agreed or advised (§8.4).</summary>
/// <param name="Dossier">The case.</param>
/// <param name="Besluiten">The rows for the list of decisions; may be empty.</param>
public sealed record PuntBespreken(DossierId Dossier, IReadOnlyList<BesluitInvoer> Besluiten);

/// <summary>A row for the list of decisions.</summary>
/// <param name="Soort">What it is; the meeting itself takes no decision.</param>
/// <param name="Tekst">The text: the code of the case, no names, nobody who disagreed.</param>
/// <param name="Grondslag">The legal basis.</param>
/// <param name="Acties">Numbers of the actions of the case that follow from it.</param>
public sealed record BesluitInvoer(BesluitSoort Soort, string Tekst, string Grondslag, IReadOnlyList<int>? Acties = null);

/// <summary>Refused because the chair would be the only one to decide on a case of his own.</summary>
public sealed record VoorzitterBeslistNietOverEigenZaak() : Refusal(
    "ROL-05",
    "U bent zelf verantwoordelijk voor dit dossier.",
    "Laat de plaatsvervangend voorzitter of de secretaris de besluiten bij dit punt vastleggen.");

/// <summary>Refused because the case has no action with that number.</summary>
public sealed record ActieBestaatNiet() : Refusal(
    "§8.4", "Een van de genoemde acties bestaat niet in dit dossier.", "Leg de actie eerst vast in het dossier.");

internal sealed class PuntBesprekenVorm : AbstractValidator<PuntBespreken>
{
    public PuntBesprekenVorm()
    {
        RuleForEach(command => command.Besluiten).ChildRules(besluit =>
        {
            besluit.RuleFor(regel => regel.Tekst).NotEmpty().WithMessage("Vul de tekst van het besluit in.");
            besluit.RuleFor(regel => regel.Grondslag).Must(Overlegvorm.IsArtikel).WithMessage(Overlegvorm.ArtikelMelding);
        });
    }
}

internal sealed class PuntBesprekenUseCase(OverlegLezer? lezer, IDossierregister? register) : PuntUseCase<PuntBespreken>(lezer, register)
{
    public override CommandPolicy Policy => new("besprekingen", AuditActie.Wijzigen, Recht.Schrijven)
    {
        AlleenRollen = Leiding.VoorzittersEnSecretaris,
    };

    protected override DossierId Dossier(PuntBespreken command) => command.Dossier;

    protected override Decision Beslis(
        Overleg overleg, Agendapunt punt, DossierOverzicht dossier, PuntBespreken command, CommandContext context)
    {
        if (command.Besluiten.Count > 0 && dossier.Duo is { } duo && duo.Omvat(context.Aanroep.Gebruiker))
        {
            return Decision.Refuse(new VoorzitterBeslistNietOverEigenZaak());
        }

        return command.Besluiten.SelectMany(besluit => besluit.Acties ?? []).Except(dossier.Acties.Select(actie => actie.Nummer)).Any()
            ? Decision.Refuse(new ActieBestaatNiet())
            : Decision.Accept(new PuntBesproken(
                punt.Dossier, [.. command.Besluiten.Select((besluit, index) => Regel(overleg.Besluiten.Count + index + 1, punt, besluit))]));
    }

    private static Besluitregel Regel(int volgnummer, Agendapunt punt, BesluitInvoer besluit) => new(
        volgnummer,
        punt.Dossier,
        punt.Code,
        besluit.Soort,
        PersonalText.Of(BetrokkeneId.Of(punt.Dossier), OverleggenModule.DoelCode, besluit.Tekst),
        besluit.Acties ?? [],
        besluit.Grondslag);
}
