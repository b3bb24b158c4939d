using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Kernel.Persoonsgegevens;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Dossiers.Register;

namespace CaseManagement.Toegang.Dossiers.Vragen;

/// <summary>
/// The open actions of the caller over all case types that are discussed in a meeting: those of himself or his organisation, and those in
/// dossiers where he is of the duo. This is the action list of the meetings (§8.3), so its purpose is that of meetings; whether the caller
/// may read each dossier is judged by the matrix under the purpose of its own case type. A case type without meetings, such as Bibob
/// (<c>BIB-52</c>), is not in it.
/// </summary>
public sealed record MijnActies;

/// <summary>Open actions, nearest deadline first.</summary>
/// <param name="Acties">The actions.</param>
public sealed record MijnActieLijst(IReadOnlyList<MijnActie> Acties);

/// <summary>One open action with the dossier it belongs to.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Zaaktype">Its case type.</param>
/// <param name="Code">Its code.</param>
/// <param name="Actie">The action.</param>
public sealed record MijnActie(DossierId Dossier, string Zaaktype, string Code, ActieWeergave Actie);

internal sealed class MijnActiesUseCase(
    IEnumerable<IZaaktype> zaaktypen, Dossierregister register, Toegangscontrole controle, IPersonalTextReader reader)
    : QueryUseCase<MijnActies, MijnActieLijst>
{
    public override QueryPolicy Policy => new("acties", AuditActie.Inzien, "agenda", "va-overleg", Recht.Metadata);

    public override MijnActies Bind(Parameters parameters) => new();

    public override async Task<Antwoord<MijnActieLijst>> AnswerAsync(MijnActies query, QueryContext context, CancellationToken cancellation)
    {
        var acties = new List<MijnActie>();
        var betrokkenen = new List<BetrokkeneId>();
        var positie = long.MaxValue;
        foreach (var zaaktype in zaaktypen)
        {
            var aanroep = context.Aanroep with { Doel = zaaktype.Doel.Code };
            var stand = await register.StandVanAsync(zaaktype.Naam, true, cancellation);
            positie = Math.Min(positie, stand.Positie);
            var zichtbaar = await Zicht.FilterAsync(controle, aanroep, stand.Dossiers.Where(d => Betreft(d, aanroep)), cancellation);
            foreach (var dossier in zichtbaar.Where(d => d.MagLezen).Select(d => d.Overzicht))
            {
                acties.AddRange(Van(dossier, aanroep));
                betrokkenen.AddRange(dossier.Betrokkenen.Select(betrokkene => betrokkene.Id));
            }
        }

        var lijst = acties.OrderBy(a => a.Actie.Deadline).ThenBy(a => a.Code, StringComparer.Ordinal).ThenBy(a => a.Actie.Nummer).ToList();
        var inzage = new Inzage("", [.. lijst.Select(a => a.Dossier).Distinct()], [.. betrokkenen.Distinct()], lijst.Count);
        return new Antwoord<MijnActieLijst>(new MijnActieLijst(lijst), inzage) { Positie = positie is long.MaxValue ? 0 : positie };
    }

    private IEnumerable<MijnActie> Van(DossierOverzicht dossier, Aanroep aanroep) => dossier.Acties
        .Where(actie => IsVan(dossier, actie, aanroep))
        .Select(actie => new MijnActie(dossier.Id, dossier.Zaaktype, dossier.Code, ActieWeergave.Van(actie, reader)));

    private static bool Betreft(DossierOverzicht dossier, Aanroep aanroep) =>
        dossier.Agendering is not null && dossier.Acties.Any(actie => IsVan(dossier, actie, aanroep));

    private static bool IsVan(DossierOverzicht dossier, ActieOverzicht actie, Aanroep aanroep) =>
        actie.IsOpen && (dossier.Duo?.Omvat(aanroep.Gebruiker) == true || Actiehouder.Is(actie.Actor, aanroep));
}
