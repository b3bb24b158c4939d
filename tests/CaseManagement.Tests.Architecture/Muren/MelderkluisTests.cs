using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CaseManagement.Meldingen;
using CaseManagement.Meldingen.Kluis;
using CaseManagement.Meldingen.Ontvangst;
using CaseManagement.Tests.Architecture.Huis;

namespace CaseManagement.Tests.Architecture.Muren;

/// <summary>Who reported is looked at by the vault and by nothing else in the program (<c>MEL-02</c>).</summary>
public sealed class MelderkluisTests
{
    private const BindingFlags Alles =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Every way to an identity: of an old melding, in the vault, and on its way to it.</summary>
    private static readonly MethodInfo[] Wegen =
    [
        Getter(typeof(MeldingOntvangen), nameof(MeldingOntvangen.Melder)),
        Getter(typeof(MelderGegevens), nameof(MelderGegevens.Naam)),
        Getter(typeof(MelderGegevens), nameof(MelderGegevens.Contact)),
        Getter(typeof(MelderInKluisGelegd), nameof(MelderInKluisGelegd.Naam)),
        Getter(typeof(MelderInKluisGelegd), nameof(MelderInKluisGelegd.Contact)),
        Getter(typeof(Melderkluis), nameof(Melderkluis.Inhoud)),
        Getter(typeof(MelderInzage), nameof(MelderInzage.Naam)),
        Getter(typeof(MelderInzage), nameof(MelderInzage.Contact)),
    ];

    [Fact]
    public void In_its_own_module_only_the_vault_touches_an_identity()
    {
        var tokens = Wegen.Select(weg => weg.MetadataToken).ToHashSet();
        var gebruikers = typeof(MeldingZaaktype).Assembly.GetTypes()
            .Where(type => Methoden(type).Any(methode => Roept(methode, tokens)))
            .Select(Buitenste).Distinct().ToList();
        Assert.Contains(typeof(OudeMelder), gebruikers);
        Assert.Contains(typeof(MelderInzienUseCase), gebruikers);

        // A record prints its own fields, and the contract of JSON writes what is put in.
        Assert.Empty(gebruikers.Where(type => type.Namespace != typeof(Melderkluis).Namespace)
            .Except([typeof(MeldingOntvangen), typeof(MelderGegevens), typeof(MeldingJson)]));
    }

    [Fact]
    public void No_other_assembly_touches_an_identity()
    {
        var namen = Wegen.Select(weg => (weg.DeclaringType!.Name, weg.Name)).ToHashSet();
        foreach (var assembly in Gebouwd.Assemblies)
        {
            using var pe = new PEReader(File.OpenRead(assembly.Location));
            var reader = pe.GetMetadataReader();
            var gebruikt = reader.MemberReferences.Select(reader.GetMemberReference)
                .Where(lid => lid.Parent.Kind == HandleKind.TypeReference)
                .Select(lid => (reader.GetString(reader.GetTypeReference((TypeReferenceHandle)lid.Parent).Name), reader.GetString(lid.Name)));
            Assert.DoesNotContain(gebruikt, namen.Contains);
        }
    }

    private static MethodInfo Getter(Type type, string eigenschap) => type.GetProperty(eigenschap)!.GetMethod!;

    private static Type Buitenste(Type type) => type.DeclaringType is { } buiten ? Buitenste(buiten) : type;

    private static IEnumerable<MethodBase> Methoden(Type type) => type.GetMethods(Alles).Concat<MethodBase>(type.GetConstructors(Alles));

    // A call is one byte (call or callvirt) and the token of what is called; reading every place as if it were a call finds more, never less.
    private static bool Roept(MethodBase methode, HashSet<int> tokens)
    {
        var il = methode.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var i = 0; i + 5 <= il.Length; i++)
        {
            if (il[i] is 0x28 or 0x6F && tokens.Contains(BitConverter.ToInt32(il, i + 1)))
            {
                return true;
            }
        }

        return false;
    }
}
