namespace CaseManagement.Toegang.Beleid;

/// <summary>Rights of the need-to-know matrix (domain reference §7), by the letters of its legend.</summary>
[Flags]
public enum Recht
{
    /// <summary><c>-</c>: nothing; the dossier does not exist for this role.</summary>
    Geen = 0,

    /// <summary><c>M</c>: code, type, state and dates.</summary>
    Metadata = 1,

    /// <summary><c>L</c>: content.</summary>
    Lezen = 2,

    /// <summary><c>S</c>: write; a cell with <c>S</c> has <see cref="Lezen"/> too.</summary>
    Schrijven = 4,

    /// <summary><c>B</c>: decide.</summary>
    Beslissen = 8,

    /// <summary><c>A</c>: advise or check.</summary>
    Adviseren = 16,

    /// <summary><c>X</c>: blocked, even with emergency access.</summary>
    Geblokkeerd = 32,

    /// <summary>Answer what was asked (the hit/no-hit form, the result of a referral) and write nothing else.</summary>
    Antwoorden = 64,
}

/// <summary>For which dossiers the rights of a cell hold (<c>ROL-02</c>: a role alone opens nothing but metadata).</summary>
public enum Reikwijdte
{
    /// <summary>Every dossier of the column, such as the desk for meldingen in intake.</summary>
    Alle,

    /// <summary>Dossiers to which the person or the organisation is assigned.</summary>
    Toegewezen,

    /// <summary>Dossiers on an agenda that the person prepares or attends.</summary>
    Agenda,

    /// <summary>Every dossier, also what is Geheim: supervision by FG and privacy officer, who see metadata only.</summary>
    Toezicht,

    /// <summary>What the person brought in.</summary>
    Eigen,

    /// <summary>Dossiers in which the person or the organisation was invited to take part; such a cell never opens a new one.</summary>
    Deelnemend,
}

/// <summary>A cell of the matrix. A role may have two cells for one column: metadata of all, content of the assigned.</summary>
/// <param name="Rol">The role.</param>
/// <param name="Gebied">The column, such as <c>woonoverlast</c>.</param>
/// <param name="Recht">The rights.</param>
/// <param name="Reikwijdte">For which dossiers.</param>
public sealed record MatrixCel(Kernel.Aanroepen.Rol Rol, string Gebied, Recht Recht, Reikwijdte Reikwijdte);

/// <summary>Brings cells into the matrix: the house its own, a case module the column of its case type.</summary>
public interface IMatrixBron
{
    /// <summary>The cells.</summary>
    IReadOnlyList<MatrixCel> Cellen { get; }
}
