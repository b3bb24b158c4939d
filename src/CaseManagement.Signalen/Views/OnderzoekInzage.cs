using CaseManagement.Kernel.Identiteit;
using NodaTime;

namespace CaseManagement.Signalen.Views;

/// <summary>The open questions of a bronhouder.</summary>
/// <param name="Vragen">The questions.</param>
public sealed record BronvraagLijst(IReadOnlyList<BronvraagInzage> Vragen);

/// <summary>A question to a bronhouder: all that he sees of a signal.</summary>
/// <param name="Signaal">What the answer is sent to.</param>
/// <param name="Nummer">Number of the question among those to this bronhouder, from 1.</param>
/// <param name="Bron">The source.</param>
/// <param name="Vraag">The question that was approved.</param>
/// <param name="UiterlijkOp">Last civil day to answer.</param>
/// <param name="Voorwaarden">The conditions of the approval.</param>
/// <param name="MaxTerugkijkJaren">How many years back the question goes.</param>
/// <param name="Versie">Mark of this question for the caller, for <c>If-Match</c>; what else happens to the signal does not change it.</param>
public sealed record BronvraagInzage(
    DossierId Signaal, int Nummer, string Bron, string Vraag, LocalDate UiterlijkOp, string? Voorwaarden, int? MaxTerugkijkJaren, string Versie);

/// <summary>What a participant of the signaaloverleg sees of a signal.</summary>
/// <param name="Code">The generated code.</param>
/// <param name="GeldigTot">Last civil day on which the release holds.</param>
/// <param name="Gegevens">The data elements that were released to him.</param>
public sealed record VrijgaveInzage(string Code, LocalDate GeldigTot, IReadOnlyList<VrijgegevenInzage> Gegevens);

/// <summary>A released data element.</summary>
/// <param name="Soort">Which part of the signal.</param>
/// <param name="Detail">Number of the detail.</param>
/// <param name="Herkomst">Where it comes from.</param>
/// <param name="Datum">Civil date of the data.</param>
/// <param name="Gepseudonimiseerd">Whether without what identifies.</param>
/// <param name="Inhoud">The content, line by line.</param>
public sealed record VrijgegevenInzage(
    string Soort, int? Detail, string Herkomst, LocalDate? Datum, bool Gepseudonimiseerd, IReadOnlyList<string> Inhoud);

/// <summary>A privacy check, as those who handle the signal see it.</summary>
/// <param name="Nummer">Number within the signal.</param>
/// <param name="Soort">Which check.</param>
/// <param name="Op">Civil date.</param>
/// <param name="Door">Who performed it.</param>
/// <param name="ProtocolVersie">The protocol in force then.</param>
/// <param name="GeldigTot">Last civil day on which it holds.</param>
/// <param name="Regels">The decisions, refused ones included.</param>
public sealed record PrivacycheckInzage(
    int Nummer, string Soort, LocalDate Op, string Door, string ProtocolVersie, LocalDate GeldigTot, IReadOnlyList<CheckregelInzage> Regels);

/// <summary>A line of a privacy check.</summary>
/// <param name="Onderwerp">The source, or the data element.</param>
/// <param name="Ontvanger">The recipient, for check 2A.</param>
/// <param name="Besluit">The decision.</param>
/// <param name="Toelichting">Conditions, reason or motivation.</param>
public sealed record CheckregelInzage(string Onderwerp, string? Ontvanger, string Besluit, string? Toelichting);

/// <summary>A question to a source and what became of it.</summary>
/// <param name="Nummer">Number within the signal.</param>
/// <param name="Bron">The source.</param>
/// <param name="Op">Civil date of asking.</param>
/// <param name="UiterlijkOp">Last civil day to answer.</param>
/// <param name="Hit">The answer, once given.</param>
/// <param name="DatumGegeven">Civil date of the data.</param>
/// <param name="IsRelevant">The judgement, once both gave one.</param>
public sealed record BrononderzoekInzage(
    int Nummer, string Bron, LocalDate Op, LocalDate UiterlijkOp, bool? Hit, LocalDate? DatumGegeven, bool? IsRelevant);

/// <summary>A detail of a source.</summary>
/// <param name="Nummer">Number within the signal.</param>
/// <param name="Bron">The source.</param>
/// <param name="Categorie">Tag (<c>AVG-03</c>).</param>
/// <param name="Inhoud">The data.</param>
/// <param name="Datum">Civil date of the data.</param>
public sealed record DetailInzage(int Nummer, string Bron, string Categorie, string? Inhoud, LocalDate? Datum);
