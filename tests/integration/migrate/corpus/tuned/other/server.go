package main

import (
	"log"
	"net/http"
)

// A stand-in for the banner server, which once spoke like ads/v3 of Pinterest.
func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/campaigns/", func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPut {
			log.Printf("PUT /campaigns/ from %s", r.RemoteAddr)
		}
	})
	mux.HandleFunc("/boards/", http.NotFound)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", mux))
}
