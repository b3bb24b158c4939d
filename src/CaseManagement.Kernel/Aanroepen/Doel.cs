namespace CaseManagement.Kernel.Aanroepen;

/// <summary>
/// A purpose for which personal data may be processed: a processing activity of the register (<c>AVG-07</c>) with the legal
/// basis it rests on. Case modules publish theirs; a request names one by its code.
/// </summary>
/// <param name="Code">Such as <c>va-woonoverlast</c>.</param>
/// <param name="Omschrijving">For people, in Dutch.</param>
/// <param name="Grondslag">The legal basis, such as <c>AVG 6 lid 1 e; Gemeentewet 172, 151d; APV</c>.</param>
/// <param name="Vertrouwelijk">Whether rows of the log are confidential towards the data subject (<c>AVG-51</c>).</param>
public sealed record Doel(string Code, string Omschrijving, string Grondslag, bool Vertrouwelijk = false);
