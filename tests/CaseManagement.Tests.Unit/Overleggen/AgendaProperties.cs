using CaseManagement.Kernel.Dossier;
using CaseManagement.Overleggen.Agenda;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static CaseManagement.Tests.Unit.Kalender.Datums;
using static CaseManagement.Tests.Unit.Overleggen.Proef;

namespace CaseManagement.Tests.Unit.Overleggen;

public class AgendaProperties
{
    private static readonly Gen<Instant> Moment = Gen.Choose(-80, 10).Select(dagen => Sluiting.Plus(Duration.FromDays(dagen)));

    private static readonly Gen<Agendering> Gevraagd =
        from type in Gen.Elements(Soort, Soort, Soort, "anders")
        from sinds in Moment
        from isNieuw in Gen.Elements(true, false)
        from gevraagd in Moment
        from vraagt in Gen.Elements(true, false, false)
        from verbod in Gen.Elements(true, false, false, false)
        from status in Gen.Elements<string?>("Monitoring", null, null)
        from alleen in Gen.Elements(true, false, false)
        from afsluiten in Gen.Elements(true, false, false)
        from gewicht in Gen.Choose(0, 6)
        from gevaar in Gen.Elements(true, false)
        select new Agendering(type, verbod ? new("OND-13", "Geen check.") : null)
        {
            NieuwSinds = isNieuw ? sinds : null,
            GevraagdeBesluiten = vraagt ? [new("Trede 3", gevraagd)] : [],
            Statusregel = status,
            AlleenStatusregel = alleen && status is not null,
            AfsluitingVoorgesteld = afsluiten,
            Gewicht = gewicht,
            AcuutGevaar = gevaar,
        };

    private static readonly Gen<DossierOverzicht> Zaak =
        from agendering in Gevraagd
        from nooit in Gen.Elements(true, false, false, false, false)
        from actief in Gen.Elements(true, true, true, false)
        from geheim in Gen.Elements(true, false, false, false)
        from termijn in Gen.Choose(-60, 90)
        from wettelijk in Gen.Elements(true, false)
        from actie in Gen.Choose(-60, 90)
        select Dossier(1, agendering) with
        {
            Agendering = nooit ? null : agendering,
            IsActief = actief,
            Vertrouwelijkheid = geheim ? Vertrouwelijkheid.Geheim : Vertrouwelijkheid.Vertrouwelijk,
            Termijnen = [new("Zienswijze", D("2026-03-23").PlusDays(termijn), wettelijk)],
            Acties = [new(1, Tekst(Id(1), "x"), new Deelnemer("politie"), D("2026-03-23").PlusDays(actie))],
        };

    private static readonly Gen<DossierOverzicht[]> Zaken =
        from aantal in Gen.Choose(0, 25)
        from zaken in Zaak.ArrayOf(aantal)
        select zaken.Select((zaak, index) => zaak with { Id = Id(index + 1), Code = $"PRF-2026-{index + 1:0000}" }).ToArray();

    [Fact]
    public void Every_allowed_case_with_a_reason_or_a_status_line_is_there_exactly_once_and_no_other() => Geldt(
        Zaken,
        zaken =>
        {
            var op = Agendabepaling.Bepaal(Overleg3(), zaken).Punten.Select(punt => punt.Dossier).Order(PerId);
            return op.SequenceEqual(zaken.Where(zaak => Toegestaan(zaak) && HeeftReden(zaak)).Select(zaak => zaak.Id).Order(PerId));
        });

    [Fact]
    public void An_excluded_case_is_named_with_its_rule_and_is_never_an_item() => Geldt(
        Zaken,
        zaken =>
        {
            var voorstel = Agendabepaling.Bepaal(Overleg3(), zaken);
            return voorstel.Uitgesloten.Select(uit => uit.Dossier).SequenceEqual(zaken.Where(zaak => !Toegestaan(zaak)).Select(zaak => zaak.Id))
                && !voorstel.Punten.Select(punt => punt.Dossier).Intersect(voorstel.Uitgesloten.Select(uit => uit.Dossier)).Any();
        });

    [Fact]
    public void The_order_is_total_and_does_not_depend_on_the_order_of_the_cases() => Geldt(
        Zaken,
        zaken =>
        {
            var punten = Agendabepaling.Bepaal(Overleg3(), zaken).Punten;
            var omgekeerd = Agendabepaling.Bepaal(Overleg3(), [.. zaken.Reverse()]).Punten;
            return punten.Select(punt => punt.Dossier).SequenceEqual(omgekeerd.Select(punt => punt.Dossier))
                && punten.Zip(punten.Skip(1)).All(paar => Agendavolgorde.Instance.Compare(paar.First, paar.Second) < 0);
        });

    [Fact]
    public void An_item_names_a_case_by_its_code_only() => Geldt(
        Zaken,
        zaken => Agendabepaling.Bepaal(Overleg3(), zaken).Punten
            .All(punt => punt.Code == zaken.Single(zaak => zaak.Id == punt.Dossier).Code && (punt.Rubriek is Rubriek.Statusregels || punt.Redenen.Count > 0)));

    private static Comparer<Kernel.Identiteit.DossierId> PerId { get; } =
        Comparer<Kernel.Identiteit.DossierId>.Create((x, y) => x.Value.CompareTo(y.Value));

    private static bool Toegestaan(DossierOverzicht zaak) =>
        zaak.IsActief && zaak.Vertrouwelijkheid != Vertrouwelijkheid.Geheim && zaak.Agendering is { OverlegType: Soort, Uitsluiting: null };

    // The rules of §8.3 once more, written as a check and not as a computation.
    private static bool HeeftReden(DossierOverzicht zaak)
    {
        var a = zaak.Agendering!;
        var oudGenoeg = a.NieuwSinds is { } sinds && sinds < Instant.FromUtc(2026, 1, 5, 11, 0);
        return a.Statusregel is not null
            || (a.NieuwSinds is { } nieuw && nieuw >= VorigeSluiting && nieuw < Sluiting)
            || a.GevraagdeBesluiten.Any(verzoek => verzoek.Op < Sluiting)
            || (a.AfsluitingVoorgesteld && a.GevraagdeBesluiten.Count == 0)
            || zaak.Acties.Any(actie => actie.Deadline <= D("2026-03-23"))
            || zaak.Termijnen.Any(termijn => termijn.UiterlijkOp > D("2026-02-16") && termijn.UiterlijkOp <= D("2026-04-27"))
            || oudGenoeg;
    }
}
