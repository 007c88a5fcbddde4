/// Every generated page: the one list.
public enum DocumentationPages {
  /// The pages, in the order of their paths.
  public static var all: [DocumentationPage] { [GalleryPage.page] }
}
