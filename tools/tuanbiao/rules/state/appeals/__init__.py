"""Appeals and complaints."""
