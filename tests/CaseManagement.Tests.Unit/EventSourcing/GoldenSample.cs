using CaseManagement.EventSourcing.Protection;
using CaseManagement.EventSourcing.Streams;

namespace CaseManagement.Tests.Unit.EventSourcing;

/// <summary>An event and its key exactly as the first version of this code wrote them (I9): sealed text must stay readable for decades.</summary>
internal static class GoldenSample
{
    internal static (StoredEvent Sample, StoredKey Key) Load() =>
        (Toy.Stored("note.opened", 1, Body, new Guid("00000001-0000-0000-0000-000000000001")),
            new StoredKey(new Guid(KeyId), Toy.Anna, "va-test", Convert.FromHexString(Wrapped), Convert.FromHexString(Fingerprint), null));

    private const string Body =
        """
        {"name":{"s":"aaaaaaaa000040008000000000000001","p":"va-test","k":"12d6ce23fcd84db7847397c62466dbf1",
        "c":"AuIzJ2nYUDjqTyE2SneRyldP7stL2V1iYgNjpHNYzHpIX6ZswbxHrFE"},
        "remarks":[{"s":"aaaaaaaa000040008000000000000001","p":"va-test","k":"12d6ce23fcd84db7847397c62466dbf1",
        "c":"XJCwDGrMLvESKAPtF_cBNejGOOrXmk25P7htrd04uz1aGMyt3v2IUKc9"}],"colour":"Blue","on":"2026-03-01","at":"2026-03-01T09:30:00.000Z","by":"c.regisseur"}
        """;
    private const string KeyId = "12d6ce23fcd84db7847397c62466dbf1";
    private const string Wrapped = "0183427283E53B3E893AEF7491F8160DDA22D24BE3E2CDCA145F6B6CCDA8A26EE37957"
        + "64BBA0330903D89E3EC11657D1D46653814C4FECCC074C0B0499812E290DBF9AF643";
    private const string Fingerprint = "DF3BB83141BDED633FA707FA96D15AC933AEAB4139758903355933AE92A9AE7B";
}
