namespace CaseManagement.Cli.Import;

/// <summary>Collects the findings of one record while it is judged, and hands out its cells by column.</summary>
internal sealed class Regelnotities(RuwRecord record, Kolomindeling kolommen)
{
    private readonly List<Bevinding> _bevindingen = [];
    private readonly HashSet<string> _onbruikbaar = new(StringComparer.Ordinal);

    public RuwRecord Record => record;

    public Kolomindeling Kolommen => kolommen;

    public bool IsGeweigerd => _bevindingen.Exists(bevinding => bevinding.Ernst == Ernst.Weigering);

    /// <summary>The findings, gravest first, otherwise in the order in which they were made.</summary>
    public IReadOnlyList<Bevinding> Bevindingen => [.. _bevindingen.OrderByDescending(bevinding => bevinding.Ernst)];

    /// <summary>The trimmed text of a cell; empty when the record is too short to have it.</summary>
    public string Cel(Kolom kolom) =>
        kolommen.Heeft(kolom) && kolommen.Plaats(kolom) < record.Cellen.Count ? record.Cellen[kolommen.Plaats(kolom)].Trim() : "";

    public void Weiger(string regelId, Kolom kolom, string melding, string advies) => Noteer(Ernst.Weigering, regelId, kolom, melding, advies);

    public void Waarschuw(string regelId, Kolom kolom, string melding, string advies) => Noteer(Ernst.Waarschuwing, regelId, kolom, melding, advies);

    public void HoudAan(string regelId, Kolom kolom, string melding, string advies) => Noteer(Ernst.Aanhouding, regelId, kolom, melding, advies);

    public void WeigerRegel(string regelId, string melding, string advies) =>
        _bevindingen.Add(new Bevinding(Ernst.Weigering, regelId, null, melding, advies));

    /// <summary>Refuses a cell because of its form; what it would have meant is not judged any more.</summary>
    public void WeigerCel(string regelId, Kolom kolom, string melding, string advies)
    {
        Weiger(regelId, kolom, melding, advies);
        _onbruikbaar.Add(kolom.Naam());
    }

    private void Noteer(Ernst ernst, string regelId, Kolom kolom, string melding, string advies)
    {
        if (!_onbruikbaar.Contains(kolom.Naam()))
        {
            _bevindingen.Add(new Bevinding(ernst, regelId, kolom.Naam(), melding, advies));
        }
    }
}
