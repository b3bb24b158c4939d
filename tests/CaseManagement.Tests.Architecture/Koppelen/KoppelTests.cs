using CaseManagement.Bibob;
using CaseManagement.Kernel.Dossier;
using CaseManagement.Kernel.Koppelen;
using CaseManagement.Tests.Architecture.Huis;

namespace CaseManagement.Tests.Architecture.Koppelen;

/// <summary>Every case type says whether the link finder compares it; Bibob can never come into it (<c>BIB-52</c>).</summary>
public sealed class KoppelTests
{
    private static readonly IReadOnlyList<Type> Zaaktypen = [.. Gebouwd.Typen.Where(type => !type.IsAbstract && Stamt(type))];

    [Fact]
    public void Every_case_type_either_has_marks_or_says_by_which_rule_it_never_will()
    {
        Assert.True(Zaaktypen.Count >= 6, "The walk over the case types is broken.");
        Assert.All(Zaaktypen, type => Assert.True(
            type.IsAssignableTo(typeof(IKoppelbaar)) != type.IsDefined(typeof(NooitKoppelenAttribute), inherit: true),
            $"{type.Name} neither has marks nor says that it never will, or both."));
    }

    [Fact]
    public void Bibob_says_never_and_its_module_knows_no_mark()
    {
        var regel = (NooitKoppelenAttribute)Assert.Single(typeof(BibobZaaktype).GetCustomAttributes(typeof(NooitKoppelenAttribute), inherit: true));
        Assert.Equal("BIB-52", regel.Regel);
        Assert.DoesNotContain(typeof(BibobZaaktype).Assembly.GetTypes(), type => type.IsAssignableTo(typeof(IKoppelbaar)));
        foreach (var bestand in Repo.Bestanden("src/CaseManagement.Bibob", ".cs"))
        {
            Assert.DoesNotContain(nameof(Koppelkenmerk), Repo.Tekst(bestand), StringComparison.Ordinal);
        }
    }

    private static bool Stamt(Type type)
    {
        for (var basis = type.BaseType; basis is not null; basis = basis.BaseType)
        {
            if (basis.IsGenericType && basis.GetGenericTypeDefinition() == typeof(Zaaktype<>))
            {
                return true;
            }
        }

        return false;
    }
}
