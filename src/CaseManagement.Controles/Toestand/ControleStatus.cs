namespace CaseManagement.Controles.Toestand;

/// <summary>States of an integrale controle.</summary>
public enum ControleStatus
{
    /// <summary>On the year plan; the preparation runs.</summary>
    Gepland,

    /// <summary>Goal, bases, places and briefing are complete.</summary>
    Voorbereid,

    /// <summary>Carried out; findings and measures follow.</summary>
    Uitgevoerd,

    /// <summary>The report stands; measures and actions may still run.</summary>
    Gerapporteerd,

    /// <summary>Ended; only kept until its destruction.</summary>
    Afgesloten,

    /// <summary>Called off.</summary>
    Afgelast,
}

/// <summary>Sets of states.</summary>
internal static class Statussen
{
    public static readonly FrozenSet<ControleStatus> Vooraf = [ControleStatus.Gepland, ControleStatus.Voorbereid];
    public static readonly FrozenSet<ControleStatus> Lopend = [.. Enum.GetValues<ControleStatus>().Where(status => status < ControleStatus.Afgesloten)];
    public static readonly FrozenSet<ControleStatus> Gepland = [ControleStatus.Gepland];
    public static readonly FrozenSet<ControleStatus> Voorbereid = [ControleStatus.Voorbereid];
    public static readonly FrozenSet<ControleStatus> Uitgevoerd = [ControleStatus.Uitgevoerd];
    public static readonly FrozenSet<ControleStatus> Achteraf = [ControleStatus.Uitgevoerd, ControleStatus.Gerapporteerd];
    public static readonly FrozenSet<ControleStatus> Gerapporteerd = [ControleStatus.Gerapporteerd];
}
