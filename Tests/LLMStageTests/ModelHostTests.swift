import Testing
import TextMill

@testable import LLMStage

@Suite struct ModelHostTests {
  @Test(arguments: [
    ("http://127.0.0.1:8080/v1", "127.0.0.1:8080"),
    ("https://Models.Example/v1/", "models.example"),
    ("https://models.example:443", "models.example"),
    ("http://models.example:443", "models.example:443"),
    ("http://[::1]:9000/v1", "[::1]:9000"), ("http://localhost", "localhost"),
  ])
  func theHostIsTold(address: String, host: String) {
    #expect(ModelHost(address)?.name == host)
  }

  @Test(arguments: [
    "models.example", "ftp://models.example", "http://", "http://a@b/v1", "http://a\\@b",
    "http://a b",
    "http://a:8x/v1", "http://a?b", "http://a#b", "http://ä.example", "http://[::1", "https:///v1",
    "http://a\n.example", "http://[x]/",
  ])
  func whatCouldBeReadInTwoWaysIsNone(address: String) {
    #expect(ModelHost(address) == nil)
  }

  @Test func aGrantForANameIsOneForItsPorts() {
    #expect(Reach.host("a.example:81").isAllowed(by: [.host("a.example")]))
    #expect(Reach.host("A.example").isAllowed(by: [.host("a.example")]))
    #expect(!Reach.host("a.example").isAllowed(by: [.host("a.example:81")]))
    #expect(!Reach.host("b.a.example").isAllowed(by: [.host("a.example")]))
    #expect(!Reach.host("a.example").isAllowed(by: [.programs]))
    #expect(Reach.host("a.example:81").isAllowed(by: [.network]))
    #expect(!Reach.host("[::1]:80").isAllowed(by: [.host("[:")]))
    #expect(Reach.host("[::1]:80").isAllowed(by: [.host("[::1]")]))
  }
}
