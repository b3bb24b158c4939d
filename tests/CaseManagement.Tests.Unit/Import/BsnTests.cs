using CaseManagement.Kernel;

namespace CaseManagement.Tests.Unit.Import;

public sealed class BsnTests
{
    [Theory]
    [InlineData("999990019")]
    [InlineData("999990020")]
    [InlineData("999990238")]
    public void A_number_that_passes_the_11_proef_is_read_and_shown_masked(string tekst)
    {
        Assert.True(Bsn.TryParse(tekst, out var bsn));
        Assert.Equal(tekst, bsn.Unmasked());
        Assert.Equal("*****" + tekst[5..], bsn.ToString());
        Assert.True(Bsn.TryParse(tekst, out var zelfde));
        Assert.Equal(bsn, zelfde);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("999990018")]
    [InlineData("123456789")]
    [InlineData("000000000")]
    [InlineData("99999001")]
    [InlineData("9999900190")]
    [InlineData("99999001a")]
    [InlineData(" 99999001")]
    [InlineData("٩٩٩٩٩٠٠١٩")]
    public void Anything_else_is_no_BSN(string? tekst)
    {
        Assert.False(Bsn.TryParse(tekst, out var bsn));
        Assert.Null(bsn);
    }

    [Fact]
    public void Every_single_wrong_digit_is_found()
    {
        const string Goed = "999990123";
        var fout = from plaats in Enumerable.Range(0, Goed.Length)
                   from cijfer in Enumerable.Range(0, 10)
                   let teken = (char)('0' + cijfer)
                   where Goed[plaats] != teken
                   select Goed[..plaats] + teken + Goed[(plaats + 1)..];

        Assert.All(fout, tekst => Assert.False(Bsn.TryParse(tekst, out _)));
    }
}
